package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memcon.editing.account.Ledger;
import org.memcon.editing.description.VolumeRecognizer;
import org.memcon.editing.division.DocumentDivider;
import org.memcon.editing.division.DocumentStart;
import org.memcon.editing.division.FootnoteSorter;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.emendation.text.Repair;
import org.memcon.editing.emendation.text.TextEmender;
import org.memcon.editing.frame.BracketedFields;
import org.memcon.editing.frame.PageFrame;
import org.memcon.editing.frame.PageFrameRecognizer;
import org.memcon.editing.layout.blocks.TextBlocks;
import org.memcon.editing.layout.text.LaidOutText;
import org.memcon.editing.layout.text.Layout;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.recordless.RecordlessPage;
import org.memcon.editing.speech.turn.LabelledLineSplitter;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// Makes an edition of a source: finds its documents and their parts, and accounts for every
/// character.
public final class StructureRecognizer {

  /// Longer blocks above the first document are text, not a site's lines.
  private static final int SITE_LINE = 200;

  /// So many documents are recognized step by step together: enough that the code of a step is
  /// fetched seldom, few enough that their words stay near.
  private static final int TOGETHER = 32;

  private final Repair repair;

  /// A recognizer that repairs what an editor would hardly undo.
  public StructureRecognizer() {
    this(Repair.USUAL);
  }

  /// A recognizer that repairs a scan's faults as far as this.
  public StructureRecognizer(Repair repair) {
    this.repair = repair;
  }

  /// The edition of `source`.
  public Edition edit(SourceText source) {
    Ledger ledger = new Ledger(source.characters());
    LaidOutText text = TextBlocks.of(source);
    List<TextBlock> read = new TextEmender(repair).emend(text.blocks());
    List<TextBlock> lines = ColumnSplitter.split(OneLineSplitter.split(read), source.characters());
    List<TextBlock> blocks =
        BracketedFields.split(FileLineSplitter.split(LabelledLineSplitter.split(lines)));
    List<Decision> decisions = new ArrayList<>();
    String layout = text.layout().value().name().toLowerCase(Locale.ROOT);
    decisions.add(text.layout().decision("layout: " + layout));
    Optional<Recognized<String>> volume =
        new VolumeRecognizer().recognize(source.description(), blocks);
    volume.ifPresent(found -> decisions.add(found.decision("volume")));
    Optional<String> recordless = RecordlessPage.what(blocks);
    if (recordless.isPresent()) {
      return without(source, blocks, recordless.get(), decisions, ledger);
    }
    PageFrame frame =
        new PageFrameRecognizer(blocks, text.layout().value() == Layout.TYPED).recognize();
    List<Part> parts = parts(blocks, frame);
    List<DocumentStart> starts = starts(parts);
    above(parts, starts);
    claimFurniture(parts, ledger);
    RecordRecognizer recognizer =
        new RecordRecognizer(source, volume.map(Recognized::value), ledger, decisions);
    List<DiplomaticRecord> records = records(parts, starts, recognizer);
    text.lineEndHyphens().stream()
        .filter(hyphen -> !ledger.isTaken(hyphen.start()))
        .forEach(hyphen -> ledger.claim(hyphen, Account.Destination.LINE_END_HYPHEN, ""));
    decisions.sort(Comparator.comparing(Decision::span));
    return new Edition(
        source.description(),
        volume.map(found -> volume(found.value())),
        records,
        numbers(starts, parts),
        decisions,
        ledger.account());
  }

  /// An edition without records: all that stands on the page is the site's.
  private static Edition without(
      SourceText source,
      List<TextBlock> blocks,
      String what,
      List<Decision> decisions,
      Ledger ledger) {
    List<Part> parts =
        blocks.stream()
            .map(block -> Part.open(block).as(PartKind.SITE, 0.9, "stands on " + what))
            .toList();
    claimFurniture(parts, ledger);
    Finding none =
        new Finding(
            Finding.Code.MC019,
            new TextSpan(0, source.characters().length()),
            Finding.Code.MC019.label() + ": " + what);
    return new Edition(
        source.description(),
        Optional.empty(),
        List.of(),
        List.of(none),
        decisions,
        ledger.account());
  }

  private static List<Part> parts(List<TextBlock> blocks, PageFrame frame) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Part open = Part.open(blocks.get(i));
      parts.add(
          frame.kind(i).map(kind -> open.as(kind, 0.9, "stands beside the record")).orElse(open));
    }
    return parts;
  }

  /// Where documents begin, as places among all parts.
  private static List<DocumentStart> starts(List<Part> parts) {
    List<TextBlock> content = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      // The notes of a page stand between its text and the next page's.
      if (parts.get(i).isOpen() && parts.get(i).block().region() != Region.NOTES) {
        content.add(parts.get(i).block());
        places.add(i);
      }
    }
    return new DocumentDivider(content)
        .divide().starts().stream()
            .map(start ->
                new DocumentStart(
                    places.get(start.first()),
                    places.get(start.heading()),
                    start.number(),
                    start.confidence(),
                    start.reason()))
            .toList();
  }

  /// Short lines above the first of numbered documents are the site's.
  private static void above(List<Part> parts, List<DocumentStart> starts) {
    if (starts.isEmpty() || starts.getFirst().number().isEmpty()) {
      return;
    }
    for (int i = 0; i < starts.getFirst().first(); i++) {
      Part part = parts.get(i);
      String words = part.words();
      boolean line = words.length() < SITE_LINE && !words.endsWith(".");
      if (part.isOpen() && (line || words.endsWith("..."))) {
        parts.set(i, part.as(PartKind.SITE, 0.7, "a short line above the first document"));
      }
    }
  }

  private static void claimFurniture(List<Part> parts, Ledger ledger) {
    for (Part part : parts) {
      if (part.kind() == PartKind.SITE || part.kind() == PartKind.RUNNING_HEAD) {
        Account.Destination where =
            part.kind() == PartKind.SITE
                ? Account.Destination.SITE_FURNITURE
                : Account.Destination.RUNNING_HEAD;
        TextBlock block = part.block();
        block
            .text()
            .pieces(0, block.text().length())
            .forEach(piece -> ledger.claim(piece, where, ""));
      }
    }
  }

  private static List<DiplomaticRecord> records(
      List<Part> parts, List<DocumentStart> starts, RecordRecognizer recognizer) {
    List<DiplomaticRecord> records = new ArrayList<>();
    boolean any =
        parts.stream()
            .anyMatch(part -> part.kind() != PartKind.SITE && part.kind() != PartKind.RUNNING_HEAD);
    if (starts.isEmpty() && any) {
      records.addAll(
          recognizer.recognize(
              List.of(new DraftRecognizer.Document(parts, Optional.empty(), -1, true))));
    }
    if (starts.isEmpty()) {
      return records;
    }
    List<List<Part>> documents = new FootnoteSorter().sort(parts, starts);
    List<DraftRecognizer.Document> group = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      DocumentStart start = starts.get(i);
      int heading = documents.get(i).indexOf(parts.get(start.heading()));
      group.add(
          new DraftRecognizer.Document(
              documents.get(i), Optional.of(start), heading, starts.size() == 1));
      if (group.size() == TOGETHER || i + 1 == starts.size()) {
        records.addAll(recognizer.recognize(group));
        group.clear();
      }
    }
    return records;
  }

  /// Numbers that documents of a row leave out.
  private static List<Finding> numbers(List<DocumentStart> starts, List<Part> parts) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < starts.size(); i++) {
      Optional<Integer> before = starts.get(i - 1).number().map(Integer::parseInt);
      Optional<Integer> here = starts.get(i).number().map(Integer::parseInt);
      if (before.isPresent() && here.isPresent() && here.get() != before.get() + 1) {
        findings.add(
            new Finding(
                Finding.Code.MC015,
                parts.get(starts.get(i).heading()).block().span(),
                Finding.Code.MC015.label() + ": " + before.get() + ", then " + here.get()));
      }
    }
    return findings;
  }

  private static Volume volume(String id) {
    return new Volume(
        id,
        id,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
