package org.memcon.publishing.prose;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Paragraphs of what a reader wrote. They are parted by empty lines; `*words*` are emphasized,
/// `**words**` stressed, `[words](address)` a link to a page of the web or of this room. Everything
/// else stands for itself.
public record Prose(List<List<Words>> paragraphs) {

  private static final Pattern MARK =
      Pattern.compile(
          "\\*\\*(?<strong>[^*\\s](?:[^*]*[^*\\s])?)\\*\\*"
              + "|\\*(?<em>[^*\\s](?:[^*]*[^*\\s])?)\\*"
              + "|\\[(?<label>[^\\]\\n]+)\\]\\((?<address>[^()\\s]+)\\)");

  /// How words look.
  public enum Look {
    PLAIN,
    EMPHASIS,
    STRESS
  }

  /// Words that look alike; `address` is where they lead, empty where they lead nowhere.
  public record Words(String text, Look look, String address) {}

  public Prose {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /// Reads what somebody wrote.
  public static Prose of(String text) {
    return new Prose(
        Arrays.stream(text.strip().split("\\n\\s*\\n"))
            .filter(paragraph -> !paragraph.isBlank())
            .map(paragraph -> words(paragraph.strip().replaceAll("\\s*\\n\\s*", " ")))
            .toList());
  }

  private static List<Words> words(String paragraph) {
    List<Words> words = new ArrayList<>();
    Matcher mark = MARK.matcher(paragraph);
    int at = 0;
    while (mark.find()) {
      plain(paragraph.substring(at, mark.start()), words);
      if (mark.group("strong") != null) {
        words.add(new Words(mark.group("strong"), Look.STRESS, ""));
      } else if (mark.group("em") != null) {
        words.add(new Words(mark.group("em"), Look.EMPHASIS, ""));
      } else if (isSafe(mark.group("address"))) {
        words.add(new Words(mark.group("label"), Look.PLAIN, mark.group("address")));
      } else {
        plain(mark.group(), words);
      }
      at = mark.end();
    }
    plain(paragraph.substring(at), words);
    return words;
  }

  private static void plain(String text, List<Words> to) {
    if (!text.isEmpty()) {
      to.add(new Words(text, Look.PLAIN, ""));
    }
  }

  // Pages of the web, and records of this room: nothing that a browser would run.
  private static boolean isSafe(String address) {
    if (address.matches("/records/[A-Za-z0-9._#-]+")) {
      return true;
    }
    try {
      URI uri = new URI(address);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
