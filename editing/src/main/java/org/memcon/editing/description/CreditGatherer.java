package org.memcon.editing.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memcon.editing.archives.CreditRecognizer;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription.Credit;
import org.memcon.model.record.RecordDescription.Statement;
import org.memcon.model.text.TextSpan;

/// Gathers who made a record from the lines at its end, "Conversation transcribed by" above two
/// signatures, and from what the archive says of authors and contributors.
final class CreditGatherer {

  /// Longer paragraphs are the record's own words.
  private static final int CLOSING_LINE = 160;

  private CreditGatherer() {}

  /// The credits in the lines that close a record.
  static List<Credit> closing(List<Block> blocks) {
    List<Credit> credits = new ArrayList<>();
    Optional<String> role = Optional.empty();
    for (Block block : blocks.subList(closingFrom(blocks), blocks.size())) {
      String words = words(block);
      if (block instanceof Block.Signature && role.isPresent()) {
        credits.add(new Credit(block.span(), role.get(), words));
        continue;
      }
      role = CreditRecognizer.roleAtEnd(words);
      if (role.isEmpty()
          && (block instanceof Block.ReferenceLine || CreditRecognizer.leads(words))) {
        credits.addAll(new CreditRecognizer().recognize(words, block.span()));
      }
    }
    return credits;
  }

  /// Behind the last block of the record's own text.
  private static int closingFrom(List<Block> blocks) {
    int from = blocks.size();
    while (from > 0 && isClosing(blocks.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isClosing(Block block) {
    return switch (block) {
      case Block.Signature signature -> true;
      case Block.ReferenceLine line -> true;
      case Block.Dateline dateline -> true;
      case Block.PageBreak page -> true;
      case Block.Paragraph paragraph -> words(paragraph).length() < CLOSING_LINE;
      default -> false;
    };
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Signature signature -> Inline.wording(signature.content()).strip();
      case Block.ReferenceLine line -> Inline.wording(line.content()).strip();
      case Block.Paragraph paragraph -> Inline.wording(paragraph.content()).strip();
      default -> "";
    };
  }

  /// The people that an archive's fact names as authors or contributors.
  static List<Credit> stated(Statement statement) {
    String words = Inline.wording(statement.content()).strip();
    TextSpan span = statement.span();
    boolean name = !words.isEmpty() && words.length() < CLOSING_LINE;
    return switch (statement.topic()) {
      case CONTRIBUTOR -> name ? List.of(new Credit(span, "contributor", words)) : List.of();
      case PEOPLE ->
          name && statement.label().toLowerCase(Locale.ROOT).startsWith("author")
              ? List.of(new Credit(span, "author", words))
              : List.of();
      default -> List.of();
    };
  }
}
