package org.memcon.editing.recordless;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.body.Salutations;
import org.memcon.editing.dateline.DatelineRecognizer;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.speech.column.TakenTurns;
import org.memcon.editing.stamp.Markings;
import org.memcon.editing.telegram.TelegramHead;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.model.title.KindOfTitle;

/// What shows that a page holds a record, whatever else it has: a date of its time, an address, a
/// marking, a signature, turns, a title that begins with a kind of document.
final class RecordSigns {

  /// Nobody posted a record before this year, and few are younger.
  private static final int WEB = 1993;

  /// As many blocks stand at the head of a page and at its end.
  private static final int EDGE = 40;

  private static final int LINE = 110;

  /// In days: what lasts longer is what a volume is of.
  private static final int MEETING = 12;

  /// Fewer turns may be anybody's words that an article gives.
  private static final int TURNS = 4;

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:TO|FROM|To|From|SUBJECT|Subject|SUBJ|REF|MEMORANDUM"
              + " FOR|PARTICIPANTS|Participants|PRESENT|Present|Betr\\.|Betreff|Objet) ?:"
              + " ?\\S?|\\(?(?:[Ss]igned|SIGNED|[Ss]igné|[Gg]ez\\.|/s/)|In witness"
              + " whereof|(?:ARTICLE|Article|Artikel|Artículo|Статья)"
              + " (?:1|I|One|premier)(?!\\w)).*",
          Pattern.DOTALL);
  private static final Pattern TURN =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]{0,20}+ ?){1,5}(?:\\[[^\\]]{2,30}\\])?: \\S.{20,}");

  private final List<TextBlock> blocks;
  private final DatelineRecognizer datelines = new DatelineRecognizer();

  private RecordSigns(List<TextBlock> blocks) {
    this.blocks = blocks;
  }

  /// Whether one of them stands on the page.
  static boolean areIn(List<TextBlock> blocks) {
    List<TextBlock> content =
        blocks.stream().filter(block -> block.region() == Region.CONTENT).toList();
    return new RecordSigns(content).any();
  }

  private boolean any() {
    int turns = 0;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      String words = block.words();
      boolean edge = i < EDGE || i >= blocks.size() - EDGE;
      turns += words.length() < 2_000 && TURN.matcher(words).matches() ? 1 : 0;
      if (turns >= TURNS || isTold(block) || isForm(words) || edge && isDated(block)) {
        return true;
      }
    }
    return isEntitled() || TakenTurns.areIn(blocks);
  }

  private static boolean isTold(TextBlock block) {
    return block.is(Role.DATELINE) || block.is(Role.SIGNATURE) || block.is(Role.SALUTATION);
  }

  private static boolean isForm(String words) {
    return FORM.matcher(words).matches()
        || Salutations.isOne(words)
        || words.length() < LINE && (Markings.isMarking(words) || TelegramHead.isLine(words));
  }

  /// Whether a line says a day before the web, and nothing else but a place.
  private boolean isDated(TextBlock block) {
    String words = block.words();
    boolean listed =
        block.is(LineShape.Kind.LIST_ITEM)
            || block.is(LineShape.Kind.TABLE_ROW)
            || block.is(LineShape.Kind.VALUE);
    return words.length() < LINE
        && !listed
        && datelines
            .recognize(words, block.span())
            .flatMap(found -> found.value().date())
            .filter(date -> date.latest().getYear() < WEB)
            .filter(date -> date.latest().toEpochDay() - date.earliest().toEpochDay() < MEETING)
            .isPresent();
  }

  /// Whether the page's heading, or its first line, begins with a kind of document.
  private boolean isEntitled() {
    Optional<TextBlock> heading =
        blocks.stream()
            .filter(block -> block.is(Role.DOCUMENT_HEADING) || block.is(LineShape.Kind.HEADING))
            .findFirst()
            .or(() -> blocks.stream().findFirst());
    return heading
        .map(TextBlock::words)
        .filter(words -> words.length() < 300)
        .map(KindOfTitle::of)
        .filter(kind -> kind != RecordKind.OTHER && kind != RecordKind.EDITORIAL_NOTE)
        .isPresent();
  }
}
