package org.memcon.editing.identification.asking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.identification.index.NameIndex.Match;
import org.memcon.editing.identification.naming.PersonName;
import org.memcon.model.authority.AuthorityRecord.Person;

/// The name of a person as a query has it: a surname alone, a whole name, or a title and a surname
/// ("President Kennedy"); `words` are what stands in an authority.
public record AskedName(Optional<String> title, String words) {

  /// Reads a name.
  public static AskedName of(String name) {
    String words = name.strip();
    int last = words.lastIndexOf(' ');
    if (last < 0 || words.indexOf(',') >= 0) {
      return new AskedName(Optional.empty(), words);
    }
    PersonName read = PersonName.of(words);
    String surname = words.substring(last + 1);
    boolean titled =
        read.parts().size() == 1
            && !read.parts().getFirst().initial()
            && PersonName.of(surname).parts().size() == 1
            && PersonName.of(words.substring(0, last)).parts().isEmpty();
    return titled
        ? new AskedName(Optional.of(words.substring(0, last)), surname)
        : new AskedName(Optional.empty(), words);
  }

  /// Whether it is a surname alone, but for a title.
  public boolean isSurname() {
    return words.indexOf(' ') < 0;
  }

  /// Those meant, of the people whose names are like the words; of those of one surname who held an
  /// office of this title, if any did.
  public List<Person> meant(Map<Person, Match> like) {
    List<Person> meant =
        isSurname() ? CloseSurnames.meant(words, like) : CloseNames.meant(words, like);
    List<Person> holders = meant.stream().filter(this::held).toList();
    return title.isEmpty() || holders.isEmpty() ? meant : holders;
  }

  private boolean held(Person person) {
    String wanted = title.orElse("").toLowerCase(Locale.ROOT);
    return person.offices().stream()
        .map(office -> office.title().toLowerCase(Locale.ROOT))
        .anyMatch(office -> office.equals(wanted) || office.startsWith(wanted + " of "));
  }
}
