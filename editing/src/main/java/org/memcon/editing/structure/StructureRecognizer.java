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
import org.memcon.editing.layout.LaidOutText;
import org.memcon.editing.layout.TextBlock;
import org.memcon.editing.layout.TextBlocks;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceText;

/// Makes an edition of a source: finds its documents and their parts, and accounts for every
/// character.
public final class StructureRecognizer {

  /// The edition of `source`.
  public Edition edit(SourceText source) {
    Ledger ledger = new Ledger(source.characters());
    LaidOutText text = TextBlocks.of(source);
    List<Decision> decisions = new ArrayList<>();
    decisions.add(
        text.layout().decision("layout: " + text.layout().value().name().toLowerCase(Locale.ROOT)));
    Optional<Recognized<String>> volume =
        new VolumeRecognizer().recognize(source.description(), text.blocks());
    volume.ifPresent(found -> decisions.add(found.decision("volume")));
    List<TextBlock> content = new ArrayList<>();
    for (TextBlock block : text.blocks()) {
      if (block.region() == Region.SITE_FURNITURE) {
        ledger.claim(block.span(), Account.Destination.SITE_FURNITURE, "");
      } else if (block.region() == Region.RUNNING_HEAD || block.region() == Region.PAGE_NUMBER) {
        ledger.claim(block.span(), Account.Destination.RUNNING_HEAD, "");
      } else {
        content.add(block);
      }
    }
    List<Finding> findings = new ArrayList<>();
    List<DiplomaticRecord> records = new ArrayList<>();
    List<DocumentStart> starts = new DocumentDivider(content).divide().starts();
    RecordRecognizer recognizer =
        new RecordRecognizer(source, volume.map(Recognized::value), ledger, decisions);
    if (starts.isEmpty() && !content.isEmpty()) {
      records.add(recognizer.recognize(content, Optional.empty(), -1));
    }
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? 0 : starts.get(i).first();
      int to = i + 1 < starts.size() ? starts.get(i + 1).first() : content.size();
      records.add(
          recognizer.recognize(
              content.subList(from, to),
              Optional.of(starts.get(i)),
              starts.get(i).heading() - from));
    }
    text.lineEndHyphens().stream()
        .filter(hyphen -> !ledger.isTaken(hyphen.start()))
        .forEach(hyphen -> ledger.claim(hyphen, Account.Destination.LINE_END_HYPHEN, ""));
    decisions.sort(Comparator.comparing(Decision::span));
    return new Edition(
        source.description(),
        volume.map(found -> volume(found.value())),
        records,
        findings,
        decisions,
        ledger.account());
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
