package org.memcon.editing.identification.role;

import java.util.Optional;

/// Words that name a role without its holder: "the Soviet Ambassador".
///
/// `passage` is the place of the passage among those of the record, `start` and `end` are the
/// characters in it. `country` is whose office it is, where the words say so.
public record RoleMention(
    int passage,
    int start,
    int end,
    String words,
    Role role,
    Optional<String> country,
    boolean acting) {}
