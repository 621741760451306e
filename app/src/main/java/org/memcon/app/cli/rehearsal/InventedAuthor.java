package org.memcon.app.cli.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.memcon.app.cli.rehearsal.InventedDocument.Paragraph;

/// Makes up documents of the kinds that volumes are full of: telegrams, memoranda of conversation,
/// transcripts, letters, editorial notes.
final class InventedAuthor {

  private enum Kind {
    TELEGRAM("Telegram From the Embassy in Sylvania to the Department of State"),
    CONVERSATION("Memorandum of Conversation"),
    TRANSCRIPT("Transcript of a Meeting"),
    LETTER("Letter From the Ambassador in Sylvania to the Department of State"),
    EDITORIAL_NOTE("Editorial Note");

    private final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  private static final List<String> PLACES =
      List.of("Washington", "Sylvania City", "London", "Moscow", "Port Ferry");
  private static final List<String> SAYINGS =
      List.of(
          "@ said that ",
          "@ replied that he thought ",
          "He added that ",
          "The Ambassador asked whether ",
          "The Secretary pointed out that ",
          "In reply Mr. @ observed that ",
          "@ went on to say that ");

  private final InventedWords words;
  private final Random chance;

  InventedAuthor(InventedWords words, Random chance) {
    this.words = words;
    this.chance = chance;
  }

  /// A document with this number.
  InventedDocument document(int number) {
    Kind kind = words.oneOf(List.of(Kind.values()));
    LocalDate day = LocalDate.of(1901, 1, 1).plusDays(number);
    boolean talk = kind == Kind.CONVERSATION || kind == Kind.TRANSCRIPT;
    List<Integer> participants = new ArrayList<>();
    for (int i = 0; talk && i < 5; i++) {
      participants.add(chance.nextInt(words.people().size()));
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 4 + chance.nextInt(12); i > 0; i--) {
      paragraphs.add(paragraph(kind, participants));
    }
    String source =
        "Source: Department of State, Central Files, 741.%d/%d-1001. Confidential. Drafted by @%d."
            .formatted(number % 90 + 10, number % 12 + 1, someone());
    String signed = kind == Kind.TELEGRAM || kind == Kind.LETTER ? "@" + someone() : "";
    return new InventedDocument(
        number, kind.title, words.oneOf(PLACES), day, source, participants, paragraphs, signed);
  }

  private Paragraph paragraph(Kind kind, List<Integer> participants) {
    int speaker = kind == Kind.TRANSCRIPT ? words.oneOf(participants) : -1;
    StringBuilder text = new StringBuilder();
    for (int i = 2 + chance.nextInt(5); i > 0; i--) {
      text.append(text.isEmpty() ? "" : " ").append(sentence(kind, participants));
    }
    String note =
        switch (chance.nextInt(5)) {
          case 0 -> "See Document " + (1 + chance.nextInt(90)) + ".";
          case 1 -> capital(words.some(14)) + ".";
          default -> "";
        };
    return new Paragraph(speaker, text.toString(), note);
  }

  private String sentence(Kind kind, List<Integer> participants) {
    boolean reports = kind == Kind.CONVERSATION || chance.nextInt(4) == 0;
    String rest = words.some(8 + chance.nextInt(18));
    if (!reports) {
      String about = chance.nextInt(3) == 0 ? " with @" + someone() + " on May 3" : "";
      return capital(rest) + about + ".";
    }
    int who = participants.isEmpty() ? someone() : words.oneOf(participants);
    return words.oneOf(SAYINGS).replace("@", "@" + who) + rest + ".";
  }

  private int someone() {
    return chance.nextInt(words.people().size());
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
