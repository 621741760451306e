package org.memcon.model.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.memcon.model.text.TextSpan;

/// Where every character of a source went. The entries lie one behind the other, without a gap or
/// an overlap, from 0 to `length`.
public record Account(int length, List<Entry> entries) {

  /// A stretch of the source and what became of it. `detail` says more: which record, which part.
  public record Entry(TextSpan span, Destination destination, String detail) {}

  /// What can become of a character.
  public enum Destination {
    HEADING("edition: heading"),
    DATELINE("edition: dateline"),
    FRONT_MATTER("edition: subject, participants and markings"),
    BODY("edition: body"),
    SPEAKER("edition: speaker's name"),
    STAGE("edition: stage direction"),
    ENCLOSURE("edition: enclosure"),
    SIGNATURE("edition: signature and closing lines"),
    NOTE("apparatus: note"),
    NOTE_CALL("apparatus: note call"),
    SIGN("edition: list sign or other mark said in markup"),
    PAGE_BREAK("apparatus: page break"),
    DESCRIPTION("apparatus: facts given by the archive"),
    RELATED("apparatus: related records"),
    LINE_END_HYPHEN("apparatus: hyphen at a line's end"),
    OPAQUE("edition: kept as found"),
    RUNNING_HEAD("page furniture"),
    SITE_FURNITURE("site furniture"),
    WHITE_SPACE("white space"),
    UNACCOUNTED("not accounted for");

    private final String label;

    Destination(String label) {
      this.label = label;
    }

    /// The destination in words.
    public String label() {
      return label;
    }
  }

  public Account {
    entries = List.copyOf(entries);
    int at = 0;
    for (Entry entry : entries) {
      if (entry.span().start() != at) {
        throw new IllegalArgumentException(
            "the account has a gap or an overlap at " + at + ", next entry " + entry);
      }
      at = entry.span().end();
    }
    if (at != length) {
      throw new IllegalArgumentException("the account ends at " + at + " of " + length);
    }
  }

  /// The account of a source of which nothing is known by characters, such as a TEI file kept byte
  /// for byte.
  public static Account empty() {
    return new Account(0, List.of());
  }

  /// How many characters went where; destinations without any are left out.
  public Map<Destination, Integer> totals() {
    Map<Destination, Integer> totals = new EnumMap<>(Destination.class);
    for (Entry entry : entries) {
      totals.merge(entry.destination(), entry.span().length(), Integer::sum);
    }
    return totals;
  }

  /// Makes an account from claims on the source's characters. Claims are given in any order; where
  /// two claim the same characters that is an error of the claimant and throws
  /// [IllegalStateException]; characters that nobody claims are white space where they are such,
  /// else [Destination#UNACCOUNTED].
  public static Account of(CharSequence characters, List<Entry> claims) {
    List<Entry> entries = new ArrayList<>(claims.size() * 2);
    int at = 0;
    for (long place : inOrder(claims)) {
      Entry claim = claims.get((int) place);
      if (claim.span().start() < at) {
        throw new IllegalStateException(
            "characters claimed twice: " + entries.getLast() + " and " + claim);
      }
      unclaimed(characters, at, claim.span().start(), entries);
      entries.add(claim);
      at = claim.span().end();
    }
    unclaimed(characters, at, characters.length(), entries);
    return new Account(characters.length(), entries);
  }

  /// Where claims on characters stand among all, in the order of the source, each in the lower half
  /// of a number whose upper half is where it begins: numbers are sorted without a look at the
  /// claims.
  private static long[] inOrder(List<Entry> claims) {
    long[] order = new long[claims.size()];
    int count = 0;
    for (int i = 0; i < claims.size(); i++) {
      TextSpan span = claims.get(i).span();
      if (!span.isEmpty()) {
        order[count++] = (long) span.start() << 32 | i;
      }
    }
    Arrays.sort(order, 0, count);
    return Arrays.copyOf(order, count);
  }

  private static void unclaimed(CharSequence characters, int from, int to, List<Entry> entries) {
    int at = from;
    while (at < to) {
      boolean white = isWhite(characters.charAt(at));
      int end = at + 1;
      while (end < to && isWhite(characters.charAt(end)) == white) {
        end++;
      }
      entries.add(
          new Entry(
              new TextSpan(at, end),
              white ? Destination.WHITE_SPACE : Destination.UNACCOUNTED,
              ""));
      at = end;
    }
  }

  /// Whether a character is white space in the account: blanks, line ends, form feeds, no-break and
  /// zero-width spaces, the byte order mark.
  public static boolean isWhite(char c) {
    return c > '~' ? isWideWhite(c) : c <= ' ' && isWideWhite(c);
  }

  private static boolean isWideWhite(char c) {
    // Quotation marks and dashes are no white space, and frequent.
    return !(c >= '\u2010' && c <= '\u2027')
        && (Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || c == '\uFEFF'
            || c == '\u200B');
  }
}
