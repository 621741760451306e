package org.memcon.editing.frame;

import java.util.regex.Pattern;

/// Tells lines of a web site from lines of a record by the words that sites put on every page.
public final class SiteLines {

  private static final Pattern SITE =
      Pattern.compile(
          "(?i)(?:skip (?:to|links|navigation)\\b.{0,40}|(?:log|sign)"
              + " ?(?:in|up|out)\\b.{0,80}|register\\b.{0,60}|.{0,40}\\blog in or"
              + " register\\b.{0,80}|(?:back|return) to (?:top|contents?|the"
              + " top|home|index|search|list|volume).{0,40}|(?:previous|next)(?:"
              + " (?:document|page|section))?|home|search|contents?|share|print|menu|navigation|download|cite|help|about(?:"
              + " us)?|contact(?: us)?|\\[?print(?:er)?[- ]friendly.{0,20}\\]?|email"
              + " this.{0,20}|bookmark and share|(?:share|tweet|pin) (?:this|on)\\b.{0,30}|(?:all"
              + " rights reserved|copyright|©).{0,120}|privacy"
              + " policy.{0,60}|cookie.{0,120}|accept(?: all)?(?: cookies)?|display \\|"
              + " .{0,40}|great seal|department seal|flag bar|u\\.s\\. department of state|released"
              + " by the office of the historian|office of the historian|historical"
              + " documents|(?:.{1,25} \\| ){2,}.{1,25}|.{0,60}\\bsite (?:map|is managed|is a"
              + " permanent)\\b.{0,160}|powered by .{0,40}|subscribe.{0,60}|join (?:our|email)"
              + " .{0,40}|donate|report an issue.{0,80}|follow us.{0,40}|page \\d+ of \\d+|\\d+"
              + " comments?|add (?:a )?comment.{0,30}|related (?:nodes?|links)|part of (?:a|the)"
              + " (?:sub)?section of .{0,120}|part of .{0,40}\\bnode\\b.{0,80}|node"
              + " \\d+.{0,40}|printable version|view (?:image|scan|pdf).{0,30}|note:"
              + " .{0,40}external links.{0,160}|leave a (?:comment|reply).{0,30}|filed"
              + " under.{0,60}|(?:posted|submitted|uploaded) (?:on|by|in|at)\\b.{0,60}|tagged(?:"
              + " with)?:? .{0,60}|(?:share|like) this:?|loading\\.{3}|related"
              + " posts?.{0,40}|home(?: ?[>»›/] ?[^>»›/]{1,40}){1,6})");

  /// The words of a menu run together: "HomeAboutCollectionsContact".
  private static final Pattern MENU =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}?\\p{Ll}{1,20})?){3,20}");

  private static final Pattern MENU_WORD =
      Pattern.compile(
          "(?:Home|About|Contact|Search|Browse|Login|Register|Menu|Help|Donate|Subscribe|Collections)(?=\\p{Lu}|$)");
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?i)(?:papers relating to the )?foreign relations(?: of the united"
              + " states)?\\b.{0,160}|(?:1[89]\\d\\d)(?: ?[-–] ?\\d{2,4})?,?"
              + " vol(?:ume|\\.).{0,100}");

  private SiteLines() {}

  /// Whether the words are a site's own: navigation, log-in, notices.
  public static boolean isSite(String words) {
    return words.length() < 260 && (SITE.matcher(words).matches() || isMenu(words));
  }

  private static boolean isMenu(String words) {
    return words.indexOf(' ') != 0
        && words.chars().filter(c -> c == ' ').count() * 12 < words.length()
        && MENU_WORD.matcher(words).find()
        && MENU.matcher(words).matches();
  }

  /// Whether the words are a volume's title, as sites print it at the head or foot of a page.
  public static boolean isVolumeTitle(String words) {
    return words.length() < 200
        && VOLUME.matcher(words).matches()
        && !words.endsWith(".")
        && !words.endsWith(":");
  }
}
