package org.memcon.app.web.editing;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.model.correction.Aspect;
import org.memcon.model.correction.Wish;
import org.memcon.publishing.page.correction.EditPage;
import org.memcon.publishing.page.correction.EditSheet;

/// A form of the edit page as it was sent: what it wants corrected, and what was written into it.
record EditForm(
    List<Wish> wishes, String state, String why, String part, Map<String, String> entered) {

  private static final int MOST_FIELDS = 5_000;

  static EditForm of(Context context, EditSheet sheet) {
    Map<String, String> fields = new HashMap<>();
    context
        .formParamMap()
        .forEach((name, values) -> {
          if (!values.isEmpty() && fields.size() < MOST_FIELDS) {
            fields.put(name, values.getFirst());
          }
        });
    String section = fields.getOrDefault("section", "");
    EditPage known = EditPage.of("", sheet, "", "", Optional.empty(), Map.of());
    List<Wish> wishes =
        switch (section) {
          case "facts" -> facts(fields, known);
          case "speakers" -> speakers(fields, known);
          case "finding" -> List.of(Wish.ofPart(Aspect.FINDING, part(fields), ""));
          case "words" -> words(fields);
          default -> List.of();
        };
    Map<String, String> entered = new HashMap<>(fields);
    List.of("token", "state", "section", "why").forEach(entered::remove);
    return new EditForm(
        wishes,
        fields.getOrDefault("state", "none"),
        fields.getOrDefault("why", ""),
        section.equals("words") ? part(fields) : "",
        entered);
  }

  private static String part(Map<String, String> fields) {
    return fields.getOrDefault("part", "");
  }

  private static List<Wish> facts(Map<String, String> fields, EditPage known) {
    List<Wish> wishes = new ArrayList<>();
    change(Aspect.HEADING, fields.get("heading"), known.heading(), wishes);
    change(Aspect.DATE, fields.get("date"), known.date(), wishes);
    change(Aspect.PLACE, fields.get("place"), known.place(), wishes);
    change(Aspect.PARTICIPANTS, fields.get("participants"), known.participants(), wishes);
    return wishes;
  }

  private static void change(Aspect aspect, @Nullable String now, String was, List<Wish> to) {
    if (now != null && !plain(now).equals(plain(was))) {
      to.add(Wish.ofRecord(aspect, now));
    }
  }

  // Browsers send line ends of their own.
  private static String plain(String value) {
    return value.replace("\r\n", "\n").strip();
  }

  /// From the last to the first, for a turn that becomes a paragraph changes the numbers of those
  /// behind it.
  private static List<Wish> speakers(Map<String, String> fields, EditPage known) {
    List<Wish> wishes = new ArrayList<>();
    for (EditPage.TurnLine turn : known.turns().reversed()) {
      String now = fields.get("speaker-" + turn.part());
      if (now != null && !plain(now).equals(plain(turn.speaker()))) {
        wishes.add(Wish.ofPart(Aspect.SPEAKER, turn.part(), now));
      }
    }
    return wishes;
  }

  private static List<Wish> words(Map<String, String> fields) {
    Aspect aspect =
        Aspect.ofCode(fields.getOrDefault("what", ""))
            .filter(Aspect::isOfParts)
            .orElse(Aspect.WORDS);
    String at = fields.getOrDefault("at", "");
    String now = Objects.requireNonNullElse(fields.get("now"), "");
    return List.of(
        aspect == Aspect.SPEAKER
            ? Wish.ofPart(aspect, part(fields), now)
            : new Wish(
                aspect, part(fields), at, number(fields.getOrDefault("occurrence", "")), now));
  }

  static int number(String written) {
    return written.matches("[1-9]\\d{0,6}") ? Integer.parseInt(written) : 1;
  }
}
