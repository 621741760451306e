package org.memcon.tei.interpretation.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;

/// The classification that a line at the top of a record prints ("TOP SECRET").
public final class Markings {

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?i)^\\W*(top secret|secret|confidential|restricted|unclassified|limited official use"
              + "|official use only)\\b");

  private Markings() {}

  static Optional<String> classification(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Marking marking) {
        Matcher level = LEVEL.matcher(Inline.wording(marking.content()));
        if (level.find()) {
          return Optional.of(capitalized(level.group(1)));
        }
      }
    }
    return Optional.empty();
  }

  private static String capitalized(String words) {
    StringBuilder capitalized = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
      capitalized
          .append(capitalized.isEmpty() ? "" : " ")
          .append(Character.toUpperCase(word.charAt(0)))
          .append(word.substring(1));
    }
    return capitalized.toString();
  }
}
