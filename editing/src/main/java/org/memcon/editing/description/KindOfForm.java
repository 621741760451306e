package org.memcon.editing.description;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.memcon.editing.dateline.Designation;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.telegram.DateTimeGroup;
import org.memcon.editing.telegram.TelegramHead;
import org.memcon.model.record.RecordKind;
import org.memcon.model.title.KindOfTitle;

/// Tells the kind of a paper that does not name it by the form it has: a telegram's head, a
/// letter's address, the turns of those who speak.
public final class KindOfForm {

  /// Fewer lines of a telegram's head are no head.
  private static final int HEAD = 2;

  private static final int TURNS = 3;

  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)(?:conclusions|session|meeting|sitting|protocol)\\b.{0,40}\\b(?:of|no)\\b");

  private KindOfForm() {}

  /// The kind that the parts show; [RecordKind#OTHER] where they show none.
  public static RecordKind of(DocumentDraft draft, String title) {
    int head = 0;
    boolean salutation = false;
    boolean despatch = false;
    for (Part part : draft.parts()) {
      String words = part.words();
      head += TelegramHead.isLine(words) ? 1 : 0;
      head += part.kind() == PartKind.DATELINE && DateTimeGroup.of(words).isPresent() ? HEAD : 0;
      salutation |= part.kind() == PartKind.SALUTATION;
      despatch |= words.contains("I have the honour to") || words.contains("I have the honor to");
    }
    if (head >= HEAD) {
      return RecordKind.TELEGRAM;
    }
    Optional<RecordKind> designated = first(draft, Designation::kind);
    if (designated.isPresent()) {
      return designated.get();
    }
    if (count(draft, PartKind.SPEECH) >= TURNS) {
      return ofTalk(title.toLowerCase(Locale.ROOT));
    }
    if (MEETING.matcher(title).lookingAt()) {
      return RecordKind.MINUTES;
    }
    if (salutation) {
      return despatch ? RecordKind.DESPATCH : RecordKind.LETTER;
    }
    return count(draft, PartKind.PARTICIPANT) > 1
        ? RecordKind.MEMORANDUM_OF_CONVERSATION
        : first(draft, KindOfForm::inCapitals).orElse(RecordKind.OTHER);
  }

  /// What the first lines say of the paper's kind.
  private static Optional<RecordKind> first(
      DocumentDraft draft, Function<String, Optional<RecordKind>> kind) {
    return draft.parts().stream()
        .filter(part -> !isBeside(part.kind()))
        .limit(DESIGNATED)
        .flatMap(part -> kind.apply(part.words()).stream())
        .findFirst();
  }

  /// What a line names in capitals: "MEMORANDUM FOR THE RECORD" under the title that an archive
  /// gave.
  private static Optional<RecordKind> inCapitals(String words) {
    boolean capitals = words.length() < CAPITALS && words.chars().noneMatch(Character::isLowerCase);
    return Optional.of(capitals ? KindOfTitle.of(words) : RecordKind.OTHER)
        .filter(kind -> kind != RecordKind.OTHER);
  }

  private static final int CAPITALS = 80;

  private static boolean isBeside(PartKind kind) {
    return switch (kind) {
      case SITE,
          HEADING,
          STATEMENT,
          STATEMENT_LABEL,
          STATEMENT_HEADING,
          ARCHIVE_TITLE,
          ARCHIVE_DATE,
          ABSTRACT ->
          true;
      default -> false;
    };
  }

  private static final int DESIGNATED = 6;

  private static RecordKind ofTalk(String title) {
    boolean minutes =
        title.contains("session") || title.contains("meeting") || title.contains("minutes");
    return minutes ? RecordKind.MINUTES : RecordKind.TRANSCRIPT;
  }

  private static long count(DocumentDraft draft, PartKind kind) {
    return draft.parts().stream().filter(part -> part.kind() == kind).count();
  }
}
