package org.memcon.editing.identification.index;

import java.util.Arrays;

/// How many words each of some forms shares with a name, and how much these words tell: a small
/// table of numbers, made for one look-up.
final class Shares {

  private static final int FIRST = 256;

  private int[] forms = new int[FIRST];
  private float[] weights = new float[FIRST];
  private byte[] words = new byte[FIRST];
  private int count;

  Shares() {
    Arrays.fill(forms, -1);
  }

  /// Says that a form shares so many more words that tell so much.
  void add(int form, int more, double weight) {
    if (2 * count >= forms.length) {
      grow();
    }
    int at = place(form);
    if (forms[at] < 0) {
      forms[at] = form;
      count++;
    }
    words[at] = (byte) Math.min(Byte.MAX_VALUE, words[at] + more);
    weights[at] += (float) weight;
  }

  int count() {
    return count;
  }

  int words(int form) {
    return words[place(form)];
  }

  double weight(int form) {
    return weights[place(form)];
  }

  /// The forms, in no order.
  int[] forms() {
    return Arrays.stream(forms).filter(form -> form >= 0).toArray();
  }

  private int place(int form) {
    int mask = forms.length - 1;
    int at = (form * 0x9E3779B9 >>> 7) & mask;
    while (forms[at] >= 0 && forms[at] != form) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldForms = forms;
    float[] oldWeights = weights;
    byte[] oldWords = words;
    forms = new int[2 * oldForms.length];
    Arrays.fill(forms, -1);
    weights = new float[forms.length];
    words = new byte[forms.length];
    for (int i = 0; i < oldForms.length; i++) {
      if (oldForms[i] >= 0) {
        int at = place(oldForms[i]);
        forms[at] = oldForms[i];
        weights[at] = oldWeights[i];
        words[at] = oldWords[i];
      }
    }
  }
}
