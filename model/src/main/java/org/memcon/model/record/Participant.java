package org.memcon.model.record;

import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.text.TextSpan;

/// Somebody who was present, or a party to a letter or telegram.
///
/// `content` is the entry as printed, `name` the name in it, `role` office or affiliation
/// ("Counselor, Soviet Embassy"), `delegation` the side they are listed under ("USSR"), each where
/// the source says it.
public record Participant(
    TextSpan span,
    List<Inline> content,
    String name,
    Optional<String> role,
    Optional<String> delegation,
    Optional<AuthorityId> authority) {

  public Participant {
    content = List.copyOf(content);
  }
}
