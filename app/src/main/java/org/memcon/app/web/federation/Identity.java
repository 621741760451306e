package org.memcon.app.web.federation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whom an identity provider knows somebody as.
///
/// @param subject the provider's own word for the person, which never changes
/// @param email the address, where the provider has seen that it is the person's
record Identity(String subject, Optional<String> email) {

  /// The words by which an account can be the person's.
  List<String> words() {
    List<String> words = new ArrayList<>();
    // A provider's own word that looks like an address is not one that it has seen to be theirs.
    if (!subject.contains("@")) {
      words.add(subject);
    }
    email.ifPresent(words::add);
    return words;
  }

  /// What the person is told to be known as.
  String shown() {
    return email.orElse(subject);
  }
}
