package org.memcon.editing.identification.mention;

import java.util.Arrays;

/// Which words a source writes in lower case, by a number made of their letters: to ask for a word
/// is cheap, and so is to read a text.
///
/// Two words may have one number, once in many sources; who asks can bear that.
public final class LowerCase {

  private static final int FIRST = 1 << 10;

  private int[] numbers = new int[FIRST];
  private int count;

  /// Reads the words of a text.
  public void add(Tokens tokens, String text) {
    for (int i = 0; i < tokens.count(); i++) {
      if (Character.isLowerCase(text.charAt(tokens.start(i))) && !tokens.isHyphened(i)) {
        put(number(text, tokens.start(i), tokens.end(i)));
      }
    }
  }

  /// Whether a word, in lower case, stands in the source.
  public boolean has(String word) {
    int number = number(word, 0, word.length());
    for (int at = place(number); numbers[at] != 0; at = at + 1 & numbers.length - 1) {
      if (numbers[at] == number) {
        return true;
      }
    }
    return false;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 31 * number + text.charAt(i);
    }
    return number == 0 ? 1 : number;
  }

  private int place(int number) {
    return (number * 0x9E3779B9 >>> 7) & numbers.length - 1;
  }

  private void put(int number) {
    int at = place(number);
    while (numbers[at] != 0) {
      if (numbers[at] == number) {
        return;
      }
      at = at + 1 & numbers.length - 1;
    }
    numbers[at] = number;
    count++;
    if (2 * count > numbers.length) {
      int[] before = numbers;
      numbers = new int[2 * before.length];
      count = 0;
      Arrays.stream(before).filter(it -> it != 0).forEach(this::put);
    }
  }
}
