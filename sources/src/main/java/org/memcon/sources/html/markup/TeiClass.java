package org.memcon.sources.html.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The classes by which a page that was made from TEI names the elements it was made from
/// ("tei-p3", "tei-persName"). The number is the rank of a rule and moves; it is not looked at.
public final class TeiClass {

  private static final Pattern TEI = Pattern.compile("(?:^|\\s)tei-([A-Za-z_]+?)\\d*(?=\\s|$)");

  private TeiClass() {}

  /// The name of the TEI element that an element was made from.
  public static Optional<String> of(Element element) {
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    String classes = element.className();
    if (!classes.contains("tei-")) {
      return Optional.empty();
    }
    Matcher matcher = TEI.matcher(classes);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /// Whether an element was made from the TEI element of this name.
  public static boolean is(Element element, String name) {
    return of(element).filter(name::equals).isPresent();
  }
}
