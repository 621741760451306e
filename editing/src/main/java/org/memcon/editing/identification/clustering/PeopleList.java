package org.memcon.editing.identification.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.edition.Volume;

/// The people of one list, each named in it once: a volume's list, or a register.
///
/// `years` are those that the volume covers, as first and last; they date its people where their
/// descriptions do not.
public record PeopleList(String name, Optional<Years> years, List<Person> people) {

  private static final Pattern YEARS =
      Pattern.compile("\\b(1[6-9]\\d\\d|20\\d\\d)(?:[-–—/](\\d{4}|\\d\\d))?(?!\\d)");

  /// From one year to another, both part of it.
  public record Years(int first, int last) {

    /// How many years lie between the two.
    public int apart(Years other) {
      return Math.max(0, Math.max(first, other.first) - Math.min(last, other.last));
    }
  }

  public PeopleList {
    people = List.copyOf(people);
  }

  /// The list of a volume, its years read from its title or, where that tells none, its id.
  public static PeopleList of(Volume volume) {
    List<Person> people = new ArrayList<>();
    for (AuthorityRecord record : volume.authorities()) {
      if (record instanceof Person person) {
        people.add(person);
      }
    }
    return new PeopleList(volume.id(), years(volume.title()).or(() -> years(volume.id())), people);
  }

  /// The first years in these words: "1961–1963", "1952-54", "1948".
  public static Optional<Years> years(String words) {
    // "frus1961-63v05" has letters before its years.
    Matcher found = YEARS.matcher(words.replaceAll("(?<=[a-z])(?=\\d)|(?<=\\d)(?=[a-z])", " "));
    if (!found.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(found.group(1));
    String end = found.group(2);
    int last =
        end == null
            ? first
            : end.length() == 4 ? Integer.parseInt(end) : first / 100 * 100 + Integer.parseInt(end);
    return Optional.of(new Years(first, Math.max(first, last)));
  }
}
