package org.memcon.editing.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Region;

/// Finds documents by titles with a file number above, a dateline below or a wide gap around.
final class TitledStarts {

  private final List<TextBlock> blocks;
  private final HeadingSigns signs;

  TitledStarts(List<TextBlock> blocks, HeadingSigns signs) {
    this.blocks = List.copyOf(blocks);
    this.signs = signs;
  }

  List<DocumentStart> find() {
    List<DocumentStart> titled = titled();
    return signs.setsDocumentsOff(titled) ? setOff(titled) : titled;
  }

  /// Where wide gaps set documents off, every such gap begins one, and nothing else does.
  private List<DocumentStart> setOff(List<DocumentStart> titled) {
    Map<Integer, DocumentStart> known = new HashMap<>();
    titled.forEach(start -> known.put(start.first(), start));
    List<DocumentStart> starts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!signs.isSetOff(i) && !starts.isEmpty()) {
        continue;
      }
      DocumentStart start = known.get(i);
      if (start != null) {
        starts.add(start);
      } else if (signs.isSetOff(i) && blocks.get(i).region() == Region.CONTENT) {
        int first = i;
        signs
            .titleFrom(i)
            .ifPresent(title ->
                starts.add(
                    new DocumentStart(
                        first,
                        title,
                        Optional.empty(),
                        0.8,
                        "stands behind a wide gap, as the other documents do")));
      }
    }
    return starts;
  }

  /// Whether labels of enclosures stand close under what they follow: one behind a gap like those
  /// between documents then stands above a document of its own.
  private boolean closeLabels() {
    int close = 0;
    int apart = 0;
    Outline outline = signs.outline();
    for (int i = outline.nextLabel(1); i > 0; i = outline.nextLabel(i + 1)) {
      close += signs.isSetOff(i) ? 0 : 1;
      apart += signs.isSetOff(i) ? 1 : 0;
    }
    return close > 2 && close * 2 > apart;
  }

  private List<DocumentStart> titled() {
    boolean closeLabels = closeLabels();
    List<DocumentStart> starts = new ArrayList<>();
    int last = -1;
    Outline outline = signs.outline();
    for (int i = outline.nextTitle(0); i >= 0; i = outline.nextTitle(i + 1)) {
      TextBlock block = blocks.get(i);
      String words = block.words();
      boolean labelled = outline.isLabel(i - 1);
      boolean apart = labelled && closeLabels && i - 1 > last && signs.isSetOff(i - 1);
      if (labelled && !apart
          || signs.isPart(i)
          || TitleWords.namesFile(words) && !words.startsWith("Editorial Note")) {
        continue;
      }
      // The title of one document is no file's name above the next.
      int first = apart ? i - 1 : Math.max(last + 1, signs.fileLineAbove(i));
      int weight = first < i ? 2 : 0;
      boolean kind = TitleWords.namesKind(words);
      boolean parties = TitleWords.namesParties(words);
      boolean titled = kind || parties;
      weight += kind ? 1 : 0;
      weight += parties ? 1 : 0;
      weight += words.startsWith("Editorial Note") && words.length() < 20 ? 4 : 0;
      weight += signs.isSetOff(first) ? 2 : 0;
      weight += titled && block.is(LineShape.Kind.HEADING) ? 2 : 0;
      int enough = titled ? 4 : 6;
      // What stands below is dear to read, and often decides nothing.
      weight += weight >= 2 && weight + 2 >= enough && signs.below(i) >= 2 ? 2 : 0;
      if (weight >= enough) {
        starts.add(
            new DocumentStart(
                first,
                i,
                Optional.empty(),
                Math.min(0.95, 0.4 + weight / 12.0),
                "a title with "
                    + (apart
                        ? "an enclosure's label above that a gap sets off"
                        : first < i ? "a file number above" : "a dateline or a gap around")));
        last = i;
      }
    }
    return starts;
  }
}
