package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.account.Ledger;
import org.memcon.editing.inline.InlineComposer;
import org.memcon.editing.layout.LaidOutText;
import org.memcon.editing.layout.TextBlock;
import org.memcon.editing.layout.TextBlocks;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// Makes an edition of a source: finds its documents and their parts, and accounts for every
/// character.
public final class StructureRecognizer {

  /// The edition of `source`.
  public Edition edit(SourceText source) {
    Ledger ledger = new Ledger(source.characters());
    String id = "record-" + Integer.toHexString(source.characters().hashCode());
    InlineComposer composer = new InlineComposer(ledger, id);
    List<Block> blocks = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    LaidOutText text = TextBlocks.of(source);
    for (TextBlock block : text.blocks()) {
      if (block.region() == Region.SITE_FURNITURE) {
        ledger.claim(block.span(), Account.Destination.SITE_FURNITURE, "");
      } else if (block.region() == Region.RUNNING_HEAD || block.region() == Region.PAGE_NUMBER) {
        ledger.claim(block.span(), Account.Destination.RUNNING_HEAD, "");
      } else {
        blocks.add(
            new Block.Paragraph(
                block.span(),
                composer.compose(block, List.of(), Account.Destination.BODY),
                Optional.empty()));
        decisions.add(new Decision(block.span(), "paragraph", 0.5, "a block of the source"));
      }
    }
    text.lineEndHyphens().stream()
        .filter(hyphen -> !ledger.isTaken(hyphen.start()))
        .forEach(hyphen -> ledger.claim(hyphen, Account.Destination.LINE_END_HYPHEN, ""));
    RecordDescription description =
        new RecordDescription(
            source.description().stem(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    DiplomaticRecord record =
        new DiplomaticRecord(
            new RecordId(id),
            RecordKind.OTHER,
            new TextSpan(0, source.characters().length()),
            Optional.empty(),
            blocks,
            List.of(),
            description,
            List.of());
    return new Edition(
        source.description(),
        Optional.empty(),
        blocks.isEmpty() ? List.of() : List.of(record),
        List.of(),
        decisions,
        ledger.account());
  }
}
