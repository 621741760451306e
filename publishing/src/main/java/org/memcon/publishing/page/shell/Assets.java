package org.memcon.publishing.page.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The static files of the reading room, bundled in the jar. Each is named by its content
/// (`memcon-3fa9c1d2b0e4.css`), so that a browser may keep it for ever.
public final class Assets {

  /// A static file.
  public record Asset(String name, String mediaType, byte[] bytes) {}

  private static final List<String> STYLES =
      List.of(
          "ground",
          "room",
          "edition",
          "record",
          "authority",
          "words",
          "picture",
          "notes",
          "desk",
          "comparison",
          "print");
  private static final List<String> FONTS =
      List.of(
          "memcon-serif-latin-roman",
          "memcon-serif-latin-italic",
          "memcon-serif-latin-ext-roman",
          "memcon-serif-latin-ext-italic",
          "memcon-serif-cyrillic-roman",
          "memcon-serif-cyrillic-italic",
          "source-sans-latin-roman",
          "source-sans-latin-ext-roman",
          "source-sans-cyrillic-roman");
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final Assets BUNDLED = new Assets();

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final String plainStyle;
  private final String style;
  private final String script;
  private final String display;
  private final String passages;
  private final String notes;
  private final String completing;
  private final String zooming;
  private final String intake;
  private final String beside;
  private final String icon;
  private final List<String> firstFonts;

  private Assets() {
    StringBuilder plain = new StringBuilder();
    for (String sheet : STYLES) {
      plain.append(read("styles/" + sheet + ".css"));
    }
    plainStyle = plain.toString();
    String fontFaces = read("styles/fonts.css");
    Map<String, String> fonts = new LinkedHashMap<>();
    for (String font : FONTS) {
      String name = put(font, ".woff2", "font/woff2", bytes("fonts/" + font + ".woff2"));
      fonts.put(font, name);
      fontFaces = fontFaces.replace('"' + font + ".woff2\"", '"' + name + '"');
    }
    style = put("memcon", ".css", "text/css; charset=utf-8", utf8(fontFaces + plainStyle));
    script = put("room", ".js", SCRIPT, bytes("scripts/room.js"));
    display = put("display", ".js", SCRIPT, bytes("scripts/display.js"));
    String keeping = put("keeping", ".js", SCRIPT, bytes("scripts/keeping.js"));
    passages = put("passages", ".js", SCRIPT, importing(keeping, "scripts/passages.js"));
    notes = put("notes", ".js", SCRIPT, importing(keeping, "scripts/notes.js"));
    completing = put("completing", ".js", SCRIPT, bytes("scripts/completing.js"));
    zooming = put("zooming", ".js", SCRIPT, bytes("scripts/zooming.js"));
    intake = put("intake", ".js", SCRIPT, bytes("scripts/intake.js"));
    beside = put("beside", ".js", SCRIPT, bytes("scripts/beside.js"));
    icon = put("mark", ".svg", "image/svg+xml", bytes("mark.svg"));
    firstFonts =
        List.of(
            path(fonts.getOrDefault("memcon-serif-latin-roman", "")),
            path(fonts.getOrDefault("source-sans-latin-roman", "")));
  }

  /// The files in the jar.
  public static Assets bundled() {
    return BUNDLED;
  }

  /// The file with this name, hash and all.
  public Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// Where the style sheet is.
  public String style() {
    return path(style);
  }

  /// Where the script is.
  public String script() {
    return path(script);
  }

  /// Where the script is that sets what a record's page shows, before it is shown.
  public String display() {
    return path(display);
  }

  /// Where the script is that keeps highlights and notes on a record's passages.
  public String passages() {
    return path(passages);
  }

  /// Where the script is that lists what is kept.
  public String notes() {
    return path(notes);
  }

  /// Where the script is that completes what is typed into the box.
  public String completing() {
    return path(completing);
  }

  /// Where the script is that lets pictures be looked at closer.
  public String zooming() {
    return path(zooming);
  }

  /// Where the script is with which sources are taken in.
  public String intake() {
    return path(intake);
  }

  /// Where the script is by which a source follows the edition beside it.
  public String beside() {
    return path(beside);
  }

  /// Where the icon is.
  public String icon() {
    return path(icon);
  }

  /// Where the fonts are that every page needs at once.
  public List<String> firstFonts() {
    return firstFonts;
  }

  /// The style sheet without fonts, for a page that has to stand alone.
  public String plainStyle() {
    return plainStyle;
  }

  // A script names another by its content, too.
  private static byte[] importing(String keeping, String script) {
    return utf8(read(script).replace("\"./keeping.js\"", "\"./" + keeping + '"'));
  }

  private static String path(String name) {
    return "/static/" + name;
  }

  private String put(String stem, String ending, String mediaType, byte[] bytes) {
    String name = stem + "-" + digest(bytes) + ending;
    byName.put(name, new Asset(name, mediaType, bytes));
    return name;
  }

  private static String read(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource + "; build it anew");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the jar's " + resource + " cannot be read", unreadable);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
