package org.memcon.editing.account;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.memcon.model.edition.Account;
import org.memcon.model.text.TextSpan;

/// Writes down where each character of a source goes while an edition is put together.
///
/// A character is given away once: a second claim on it gets nothing, and is counted as an error of
/// the claimant.
public final class Ledger {

  private final String characters;
  private final BitSet taken = new BitSet();
  private final List<Account.Entry> entries = new ArrayList<>();
  private int claimedTwice;

  /// A ledger of these characters, none of them given away.
  public Ledger(String characters) {
    this.characters = characters;
  }

  /// Gives the characters of `span` away.
  public void claim(TextSpan span, Account.Destination destination, String detail) {
    int from = span.start();
    while (from < span.end()) {
      int free = taken.nextClearBit(from);
      claimedTwice += Math.min(free, span.end()) - from;
      if (free >= span.end()) {
        return;
      }
      int end = taken.nextSetBit(free);
      int to = end < 0 || end > span.end() ? span.end() : end;
      taken.set(free, to);
      put(new TextSpan(free, to), destination, detail);
      from = to;
    }
  }

  private void put(TextSpan span, Account.Destination destination, String detail) {
    if (!entries.isEmpty()) {
      Account.Entry last = entries.getLast();
      if (last.span().end() == span.start()
          && last.destination() == destination
          && last.detail().equals(detail)) {
        entries.set(
            entries.size() - 1, new Account.Entry(last.span().cover(span), destination, detail));
        return;
      }
    }
    entries.add(new Account.Entry(span, destination, detail));
  }

  /// How many characters were claimed a second time; more than none is a fault of the program.
  public int claimedTwice() {
    return claimedTwice;
  }

  /// Whether the character at `offset` is given away.
  public boolean isTaken(int offset) {
    return taken.get(offset);
  }

  /// The account of all characters.
  public Account account() {
    return Account.of(characters, entries);
  }
}
