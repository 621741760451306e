package org.memcon.editing.speech.clause;

import java.util.List;

/// Who is said to speak, as the sentence words it.
public sealed interface Subject {

  /// A pronoun.
  record Pronoun(Person person) implements Subject {}

  /// One or several people by name or office: the words of each, titles among them.
  record Named(List<List<String>> people) implements Subject {
    public Named {
      people = List.copyOf(people);
    }
  }

  /// A subject left out, as in telegrams: "Said he would come".
  record Elided() implements Subject {}

  /// Nobody who is named: "It was agreed".
  record Nobody() implements Subject {}

  /// Several people together who are not named: "both men", "the Soviets".
  record Several() implements Subject {}

  /// The pronouns that narrators use.
  enum Person {
    I,
    WE,
    HE,
    SHE,
    THEY,
    LATTER
  }
}
