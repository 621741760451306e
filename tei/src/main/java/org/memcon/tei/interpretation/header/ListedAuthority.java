package org.memcon.tei.interpretation.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.vocabulary.Pointers;

/// Reads an entry of the lists of persons and of terms in a volume's front or back matter.
public final class ListedAuthority {

  private ListedAuthority() {}

  // The point of an initial ("Khrushchev, Nikita S.") and of "Jr." is the name's, not the line's.
  private static final Pattern END =
      Pattern.compile("(?:(?<!\\b\\p{Lu})(?<!\\b[JS]r)\\.|[,:;\\s])+$");

  /// The authority that an `item` defines by the `xml:id` of a name or a term in it.
  public static Optional<AuthorityRecord> of(Element item, Pointers pointers) {
    for (String kind : List.of("persName", "term", "orgName", "placeName")) {
      for (Element name : item.within(kind)) {
        Optional<String> id = name.said("xml:id");
        if (id.isPresent()) {
          return Optional.of(authority(kind, item, name, id.get(), pointers));
        }
      }
    }
    return Optional.empty();
  }

  private static AuthorityRecord authority(
      String kind, Element item, Element name, String id, Pointers pointers) {
    var key = pointers.key("#" + id).orElseThrow();
    var names = List.of(NameForm.of(END.matcher(name.text()).replaceFirst("")));
    Optional<String> description = description(item, name);
    return switch (kind) {
      case "persName" -> new AuthorityRecord.Person(key, names, description);
      case "orgName" -> new AuthorityRecord.CorporateBody(key, names, description);
      case "placeName" -> new AuthorityRecord.Place(key, names, description);
      default -> new AuthorityRecord.Term(key, names, description);
    };
  }

  private static Optional<String> description(Element item, Element name) {
    String words = item.text();
    String own = name.text();
    int at = words.indexOf(own);
    String rest = at < 0 ? words : words.substring(0, at) + words.substring(at + own.length());
    String description = rest.replaceFirst("^[\\s,:;.–—-]+", "").strip();
    return description.isEmpty() ? Optional.empty() : Optional.of(description);
  }
}
