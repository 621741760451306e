package org.memcon.editing.division;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.heading.NumberedHeading;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Role;

/// Divides a text into its documents.
///
/// Headings with numbers that rise by one through the text are the surest sign; where there are
/// none, a heading with a file number above it or a dateline below.
public final class DocumentDivider {

  private final List<TextBlock> blocks;
  private final HeadingSigns signs;

  /// A divider of a source's blocks.
  public DocumentDivider(List<TextBlock> blocks) {
    this.blocks = List.copyOf(blocks);
    this.signs = new HeadingSigns(this.blocks);
  }

  /// Where documents begin.
  public Division divide() {
    List<DocumentStart> told = byRole();
    if (told.size() == 1) {
      // The one heading that the markup tells may be the page's, under which documents stand.
      List<DocumentStart> numbered = new NumberedStarts(blocks, signs).named();
      return new Division(numbered.size() > 1 ? numbered : told);
    }
    if (!told.isEmpty()) {
      return new Division(told);
    }
    List<DocumentStart> entries = new CalendarStarts(blocks, signs.outline()).find();
    if (!entries.isEmpty()) {
      return new Division(entries);
    }
    NumberedStarts numbers = new NumberedStarts(blocks, signs);
    List<DocumentStart> numbered = numbers.find();
    List<DocumentStart> titled = new TitledStarts(blocks, signs).find();
    // A report with numbered chapters is no volume of numbered documents.
    boolean counted =
        numbered.size() * 2 > titled.size() || numbers.isOpened() && holds(numbered, titled);
    return new Division(counted ? numbered : titled);
  }

  /// Whether numbered headings hold all papers of the text, whatever titles these have: they go on
  /// to its end, or there is but one and wide gaps set no others off.
  private boolean holds(List<DocumentStart> numbered, List<DocumentStart> titled) {
    return numbered.size() == 1
        ? !signs.setsDocumentsOff(titled)
        : numbered.size() >= CalendarStarts.LISTED
            && numbered.getFirst().first() * 10 < blocks.size()
            && numbered.getLast().first() * 10 > blocks.size() * 8;
  }

  private List<DocumentStart> byRole() {
    List<DocumentStart> starts = new ArrayList<>();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    blocks.forEach(block -> block.role().ifPresent(roles::add));
    Role sign = roles.contains(Role.DOCUMENT_START) ? Role.DOCUMENT_START : Role.DOCUMENT_HEADING;
    if (!roles.contains(sign)) {
      return starts;
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(sign)
          && !goesOn(i, sign)
          && !TitleWords.isAddress(blocks.get(i).words())) {
        int heading = i;
        for (int k = i; k < Math.min(blocks.size(), i + 8) && !marked(k); k++) {
          if (k > i && blocks.get(k).is(sign)) {
            heading = i;
            break;
          }
          heading = k + 1;
        }
        heading = heading < blocks.size() && marked(heading) ? heading : i;
        int first = signs.fileLineAbove(i);
        Optional<String> number =
            NumberedHeading.of(blocks.get(heading).words()).map(NumberedHeading::text);
        starts.add(
            new DocumentStart(first, heading, number, 0.99, "the markup calls it a document"));
      }
    }
    return starts;
  }

  /// Whether a line goes on the heading of the line before it: both are lines of one block.
  private boolean goesOn(int index, Role sign) {
    return sign == Role.DOCUMENT_HEADING
        && index > 0
        && blocks.get(index - 1).is(sign)
        && blocks.get(index - 1).first().shape().block()
            == blocks.get(index).first().shape().block();
  }

  private boolean marked(int index) {
    return blocks.get(index).is(Role.DOCUMENT_HEADING);
  }
}
