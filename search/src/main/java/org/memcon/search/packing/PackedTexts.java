package org.memcon.search.packing;

/// Several texts that were packed together, read one by one.
public interface PackedTexts {

  /// How many texts there are.
  int size();

  /// A text by its number.
  String text(int number);
}
