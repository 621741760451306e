package org.memcon.editing.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.archive.ReferenceCode.Level;
import org.memcon.model.text.TextSpan;

/// Recognizes reference codes of archives: Russian ones with fonds, inventory, file and sheets, in
/// letters or words; the State Department's central files and lots; record groups, boxes and
/// folders of American archives and presidential libraries; British class and piece numbers.
public final class ReferenceCodeRecognizer {

  private static final String RUSSIAN_ARCHIVE =
      "(?<archive>RGANI|RGASPI|GARF|TsKhSD|TsAMO|AVP ?RF|APRF|AP"
          + " ?RF|RGAE|RGVA|TsDAHOU?|TsDAVO|AVPRF|AVP|\\p{Lu}[\\p{L}]{2,12}|(?:State|Central|National|Russian)[\\p{L}"
          + " ]{4,70})?";
  private static final Pattern RUSSIAN =
      Pattern.compile(
          RUSSIAN_ARCHIVE
              + "[,.]? {0,2}(?:f(?:ond|\\.)|[Cc]ollection|Fond) ?(?<fonds>[\\d\\w-]{1,8})[,.;]"
              + " ?(?:(?:op\\.|opis|[Ii]nventory|Op\\.) ?(?<inventory>[\\d\\w-]{1,8})[,.;]"
              + " ?)?(?:(?:por\\.|papka|pap\\.|[Ff]older) ?(?<folder>[\\d\\w-]{1,8})[,.;]"
              + " ?)?(?:(?:d\\.|delo|[Ff]ile|D\\.) ?(?<file>[\\d\\w-]{1,8})[,.;]?"
              + " ?)?(?:(?:ll?\\.|list|[Ss]heets?|[Pp]p?\\.|listy) ?(?<sheets>\\d{1,4}(?:[-–—,"
              + " ob.]{1,5}\\d{1,4}){0,6}))?");
  private static final Pattern CENTRAL =
      Pattern.compile(
          "(?<archive>Central (?:Decimal )?Files?|CFPF|CF)(?<years> \\d{4}[-–—]\\d{2,4})?,?"
              + " ?(?<number>(?:[\\dA-Z][\\w.]{0,12}(?:[ .–-][\\w().]{1,14}){0,3}/\\d{1,2}[-–—"
              + " ]{1,3}\\d{2,6})|(?:[A-Z]{2,5} [\\w– -]{1,30}))");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "(?<number>\\b\\d{3}[\\dA-Z]?\\.\\d{2,5}(?:[ –-][\\w.]{1,12}){0,2}/\\d{1,2}[-–—]"
              + " ?\\d{2,6})");
  private static final Pattern BRITISH =
      Pattern.compile(
          "\\b(?<class>FO|CAB|PREM|DEFE|FCO|DO|CO|T|WO|AIR|ADM)"
              + " ?(?<series>\\d{1,4})/(?<piece>\\d{1,6})\\b");
  private static final Pattern LEVELS =
      Pattern.compile(
          "(?:(?<rg>(?:RG|Record Group) ?\\d{1,4})|(?<lot>Lot [\\dA-Z–-]{1,4} ?[A-Z]?"
              + " ?[\\d–-]{0,6})|(?<box>Box(?:es)? [\\w–-]{1,12})|(?<folder>Folder"
              + " [\\w–-]{1,20})|(?<job>Job [\\w–-]{4,20}))");
  private static final Pattern REPOSITORY =
      Pattern.compile(
          "(?<archive>National Archives(?: and Records Administration)?|Department of"
              + " State|(?:\\p{Lu}[\\p{L}.]{1,20} ){1,3}Library|Central Intelligence"
              + " Agency|Washington National Records Center|Library of Congress|The National"
              + " Archives|Public Record Office|\\bNARA\\b|State Archive[\\p{L} ]{0,60}|Foreign"
              + " Ministry Archives?[\\p{L} ]{0,30}|Naval Historical Center|Ford Library|Carter"
              + " Library|Nixon Presidential Materials)");

  /// The codes in a text, in order; `span` is where the text stands, for codes cannot be told apart
  /// closer than their sentence.
  public List<ReferenceCode> recognize(String words, TextSpan span) {
    List<ReferenceCode> codes = new ArrayList<>();
    String text = words.substring(0, Math.min(words.length(), 2_000));
    Matcher russian = RUSSIAN.matcher(text);
    while (russian.find()) {
      if (russian.group("inventory") != null || russian.group("file") != null) {
        codes.add(russian(russian, span));
      }
    }
    if (codes.isEmpty()) {
      western(text, span).ifPresent(codes::add);
    }
    return codes;
  }

  /// The first code in a text.
  public Optional<ReferenceCode> first(String words, TextSpan span) {
    return recognize(words, span).stream().findFirst();
  }

  private static ReferenceCode russian(Matcher matcher, TextSpan span) {
    List<Level> levels = new ArrayList<>();
    level(levels, Level.Kind.FONDS, matcher.group("fonds"));
    level(levels, Level.Kind.INVENTORY, matcher.group("inventory"));
    level(levels, Level.Kind.FOLDER, matcher.group("folder"));
    level(levels, Level.Kind.FILE, matcher.group("file"));
    level(levels, Level.Kind.SHEETS, matcher.group("sheets"));
    return new ReferenceCode(
        span,
        matcher.group().strip().replaceAll("[,.;]$", ""),
        Optional.ofNullable(matcher.group("archive")).map(String::strip),
        levels);
  }

  private static void level(List<Level> levels, Level.Kind kind, @Nullable String what) {
    if (what != null) {
      levels.add(new Level(kind, what.strip().replaceAll("[,.;]$", "")));
    }
  }

  private static Optional<ReferenceCode> western(String text, TextSpan span) {
    int stop = sentence(text);
    String first = text.substring(0, stop);
    List<Level> levels = new ArrayList<>();
    Matcher british = BRITISH.matcher(first);
    if (british.find()) {
      levels.add(
          new Level(Level.Kind.SERIES, british.group("class") + " " + british.group("series")));
      levels.add(new Level(Level.Kind.NUMBER, british.group("piece")));
      return Optional.of(
          new ReferenceCode(span, british.group(), Optional.of("The National Archives"), levels));
    }
    Optional<String> archive = Optional.empty();
    Matcher repository = REPOSITORY.matcher(first);
    if (repository.find()) {
      archive = Optional.of(repository.group("archive").strip());
    }
    Matcher parts = LEVELS.matcher(first);
    while (parts.find()) {
      level(levels, Level.Kind.RECORD_GROUP, strip(parts.group("rg"), "^(?:RG|Record Group) ?"));
      level(levels, Level.Kind.LOT, strip(parts.group("lot"), "^Lot "));
      level(levels, Level.Kind.BOX, strip(parts.group("box"), "^Box(?:es)? "));
      level(levels, Level.Kind.FOLDER, strip(parts.group("folder"), "^Folder "));
      level(levels, Level.Kind.NUMBER, parts.group("job"));
    }
    Matcher central = CENTRAL.matcher(first);
    Matcher decimal = DECIMAL.matcher(first);
    if (central.find()) {
      levels.add(new Level(Level.Kind.SERIES, "Central Files"));
      levels.add(new Level(Level.Kind.NUMBER, central.group("number").strip()));
    } else if (decimal.find()) {
      levels.add(new Level(Level.Kind.NUMBER, decimal.group("number").strip()));
    }
    return levels.isEmpty() && archive.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReferenceCode(span, printed(first), archive, levels));
  }

  private static @Nullable String strip(@Nullable String text, String prefix) {
    return text == null ? null : text.replaceFirst(prefix, "");
  }

  private static String printed(String first) {
    return first.replaceFirst("^\\W{0,3}Source: ?", "").strip().replaceAll("[.\\s]+$", "");
  }

  /// The end of the first sentence: a period before a blank and a capital that ends no
  /// abbreviation.
  private static int sentence(String text) {
    Matcher end = SENTENCE.matcher(text);
    return end.find() ? end.start() + 1 : text.length();
  }

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<!\\b(?:\\p{Lu}|vol|Vol|pt|no|No|Mr|Dr|St|op|f|d|l|ll|p|pp))\\.(?= +\\p{Lu}|$)");
}
