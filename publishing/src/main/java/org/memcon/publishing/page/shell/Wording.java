package org.memcon.publishing.page.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers, moments and names as pages word them.
public final class Wording {

  private Wording() {}

  /// A number with its thousands set apart.
  public static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /// A moment as a day, where this machine stands.
  public static String day(Instant moment) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH)
        .format(moment.atZone(ZoneId.systemDefault()));
  }

  /// A remark as a sentence begins: with a capital.
  public static String sentence(String remark) {
    return remark.isEmpty()
        ? ""
        : remark.substring(0, 1).toUpperCase(Locale.ROOT) + remark.substring(1);
  }

  /// A source's name without its folders: "letter.txt"; what it is the part of comes behind ("31,
  /// in crawl.warc.gz").
  public static String shortName(String name) {
    int mark = name.lastIndexOf("!/");
    if (mark < 0) {
      return lastStep(name);
    }
    return lastStep(name.substring(mark + 2)) + ", in " + lastStep(name.substring(0, mark));
  }

  private static String lastStep(String path) {
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
  }
}
