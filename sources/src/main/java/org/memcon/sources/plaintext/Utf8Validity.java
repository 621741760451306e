package org.memcon.sources.plaintext;

/// How many sequences of bytes beyond ASCII are UTF-8 (`right`) and how many are not (`wrong`).
record Utf8Validity(int right, int wrong) {

  static Utf8Validity of(byte[] bytes, int length) {
    int right = 0;
    int wrong = 0;
    int at = 0;
    while (at < length) {
      int lead = bytes[at];
      if (lead >= 0) {
        at++;
        continue;
      }
      int size = size(lead & 0xFF);
      if (size > 0 && at + size > length && continues(bytes, at + 1, length)) {
        break; // cut off by the end of what we were given
      }
      if (size > 0
          && at + size <= length
          && continues(bytes, at + 1, at + size)
          && !odd(bytes, at)) {
        right++;
        at += size;
      } else {
        wrong++;
        at++;
      }
    }
    return new Utf8Validity(right, wrong);
  }

  private static int size(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  private static boolean continues(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /// Overlong forms, surrogates and what lies beyond Unicode.
  private static boolean odd(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    return (lead == 0xE0 && second < 0xA0)
        || (lead == 0xED && second > 0x9F)
        || (lead == 0xF0 && second < 0x90)
        || (lead == 0xF4 && second > 0x8F);
  }
}
