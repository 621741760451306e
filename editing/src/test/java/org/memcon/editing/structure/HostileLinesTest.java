package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.memcon.model.edition.Edition;

/// Lines that a pattern which backtracks would never be done with: what patterns look for, again
/// and again, and at the end what they do not look for.
class HostileLinesTest {

  private static final int TIMES = 20_000;

  static Stream<String> lines() {
    return Stream.of(
        "A. ",
        "A.",
        "Mr. ",
        "Aaaa ",
        "Aaaa-",
        "Aaaa, ",
        "AAAA ",
        "of the ",
        "the Aaaa of ",
        "(",
        "[",
        "[Page ",
        "[[1] ",
        "((Aaaa) ",
        "1 ",
        "1-",
        "1, ",
        "1/",
        "/1/ ",
        "12/",
        "12.",
        "1958 ",
        "May ",
        "May 1, ",
        "1 May ",
        "January 1 to ",
        "1958-",
        "p.m. ",
        "Document 1, ",
        "Documents 1-",
        "footnote 1, ",
        "vol. I, Part ",
        "ibid., ",
        "see ",
        "Source: ",
        "f. 1, op. 1, ",
        "Lot 1 ",
        "Box 1, ",
        "Files, ",
        "Library, ",
        "Secret; ",
        "drafted by ",
        "Drafted by Aaaa and ",
        "translated and ",
        "to the Secretary ",
        "The President to ",
        "Telegram to ",
        "Present: ",
        "Participants: Aaaa, ",
        "SUBJECT: ",
        "said that ",
        "“",
        "” ",
        "…",
        ". . . ",
        "* ",
        "† ",
        "—",
        "--",
        " – ",
        "| ",
        "a|",
        "l1",
        "rn",
        "é",
        "А. ",
        "’",
        "_",
        "\t",
        "\u00a0");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void linesThatNeverEndAreReadToTheirEnd(String piece) {
    String line = piece.repeat(TIMES / piece.length());
    String text =
        "1. Memorandum of Conversation\n\nFreedonia, May 3, 1958.\n\n"
            + line
            + "\u2603\n\n"
            + (line.substring(0, Math.min(line.length(), 590)) + "\u2603\n\n").repeat(20)
            + (line.substring(0, Math.min(line.length(), 160)) + "\u2603\n").repeat(20);
    Edition edition =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> new StructureRecognizer().edit(Texts.plain("hostile.txt", text)));
    assertFalse(edition.records().isEmpty());
  }
}
