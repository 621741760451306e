package org.memcon.editing.identification.clustering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;

/// A person of a list with what can be compared; `sees` is the name that the list refers to instead
/// ("see Leusse").
record Entry(
    int list,
    Person person,
    List<ListedName> names,
    Circumstances circumstances,
    Optional<ListedName> sees) {

  private static final Pattern SEE =
      Pattern.compile("^[Ss]ee(?: under)? ?(?=\\p{Lu}|de |von |al-)([^;()]{2,80})");

  Entry {
    names = List.copyOf(names);
  }

  static Entry of(int list, PeopleList source, Person person) {
    List<ListedName> names = new ArrayList<>();
    for (NameForm form : person.names()) {
      names.add(ListedName.of(form.text()));
    }
    String description = person.description().orElse("");
    Matcher see = SEE.matcher(description.strip());
    Optional<ListedName> sees =
        see.find()
            ? Optional.of(ListedName.of(see.group(1).replaceFirst("[.\\s]+$", "")))
            : Optional.empty();
    return new Entry(
        list,
        person,
        names,
        Circumstances.of(sees.isPresent() ? "" : description, source.years()),
        sees);
  }

  /// Whether a description only says which other entry to look at.
  static boolean refers(String description) {
    return SEE.matcher(description.strip()).find();
  }

  /// The keys under which entries of one person meet: the first sounds of the words that may be its
  /// family name.
  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    for (ListedName name : names) {
      keys(name, keys);
      name.others().forEach(other -> keys(other, keys));
    }
    return keys;
  }

  private static void keys(ListedName name, Set<String> keys) {
    List<String> family = ListedName.core(name.family());
    keys.add(head(String.join("", family)));
    keys.add(head(String.join("", name.family())));
    family.forEach(word -> keys.add(head(word)));
    // "Ts’ao" is Cao in pinyin.
    family.forEach(word -> keys.add(head(word.replaceFirst("^t[sz]", "c"))));
    name.nicknames().forEach(word -> keys.add(head(word)));
  }

  private static String head(String word) {
    String bones = Skeleton.of(word);
    return bones.substring(0, Math.min(4, bones.length()));
  }
}
