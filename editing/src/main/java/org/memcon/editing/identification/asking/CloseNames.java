package org.memcon.editing.identification.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.memcon.editing.identification.index.NameIndex.Match;
import org.memcon.editing.identification.naming.NameLikeness;
import org.memcon.editing.identification.naming.PersonName;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;

/// Who of those whose names sound like a name of several words is meant where a query asks for it.
///
/// Who bears the name as it is written is meant, with more given names or fewer and with a letter
/// of a long word lost or changed, and who bears the same Chinese syllables. Short words sound like
/// very many others: whose name only sounds like it is meant where nobody is closer.
final class CloseNames {

  /// What is less like a name than this does not stand for it.
  private static final double ALIKE = 0.85;

  private final PersonName read;
  private final WrittenName asked;

  private CloseNames(String name) {
    this.read = PersonName.of(name);
    this.asked = WrittenName.of(name);
  }

  /// Those meant by a name, of the people who are like it, in their order.
  static List<Person> meant(String name, Map<Person, Match> like) {
    CloseNames rule = new CloseNames(name);
    List<Person> alike = new ArrayList<>();
    List<Person> close = new ArrayList<>();
    for (Map.Entry<Person, Match> each : like.entrySet()) {
      Match match = each.getValue();
      if (match.likelihood() < ALIKE) {
        continue;
      }
      if (rule.isClose(each.getKey(), match)) {
        close.add(each.getKey());
      } else if (!isOneWord(match.form())) {
        alike.add(each.getKey());
      }
    }
    return close.isEmpty() ? alike : close;
  }

  private boolean isClose(Person person, Match match) {
    return match.isWritten()
        || person.names().stream().anyMatch(form -> asked.isNear(WrittenName.of(form.text())))
        || isSameInPinyin(person);
  }

  private boolean isSameInPinyin(Person person) {
    return read.chinese().isPresent()
        && person.names().stream()
            .map(form -> PersonName.of(form.text()))
            .anyMatch(form ->
                form.chinese().isPresent() && NameLikeness.of(read, form).likelihood() >= ALIKE);
  }

  /// A name of one word may be anybody's who has it among others.
  private static boolean isOneWord(NameForm form) {
    return PersonName.of(form.text()).parts().size() == 1;
  }
}
