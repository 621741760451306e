package org.memcon.publishing.page.edition;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.RecordId;

/// Which addresses the parts of one record have on a page, and those that it refers to.
///
/// `prefix` stands before each of the record's part names in an `id` (empty where the page holds
/// one record); `beside` says whether each part has its source text beside it on the page, under
/// the `id` of [#source(String)]; `references` finds the address that a cross-reference's target
/// has, where it has one; `names` finds where a name leads that is known.
public record Places(
    String prefix,
    Set<String> beside,
    Function<String, Optional<String>> references,
    Function<AuthorityId, Optional<NameLink>> names) {

  public Places {
    beside = Set.copyOf(beside);
  }

  /// The sign of a part that is not counted in the margin.
  public static final String SIGN = "≡";

  /// The sign by which a part goes in the margin: "12" for turn `t12`, "¶7" for paragraph `p7`, the
  /// number of a note, [#SIGN] for others.
  public static String sign(String part) {
    if (part.startsWith("t")) {
      return part.substring(1);
    }
    if (part.startsWith("fn")) {
      return "n" + part.substring(2);
    }
    return part.startsWith("p") ? "¶" + part.substring(1) : SIGN;
  }

  /// The places of a record that has a page to itself.
  public static Places alone(Function<String, Optional<String>> references) {
    return new Places("", Set.of(), references, name -> Optional.empty());
  }

  /// The places of one record of several on a page.
  public static Places among(RecordId id, Function<String, Optional<String>> references) {
    return new Places(id.value() + "-", Set.of(), references, name -> Optional.empty());
  }

  /// The same places, these parts with their source text beside them.
  public Places besideSource(Set<String> parts) {
    return new Places(prefix, parts, references, names);
  }

  /// The same places, names leading to where `links` says.
  public Places naming(Function<AuthorityId, Optional<NameLink>> links) {
    return new Places(prefix, beside, references, links);
  }

  /// Whether the source stands beside the edition.
  public boolean isBesideSource() {
    return !beside.isEmpty();
  }

  /// Whether a part has its source text beside it.
  public boolean hasSource(String part) {
    return beside.contains(part);
  }

  /// The `id` of a part.
  public String id(String part) {
    return prefix + part;
  }

  /// The `id` of the place that calls a note.
  public String call(String note) {
    return prefix + "call-" + note;
  }

  /// The `id` of a part's text in the source.
  public String source(String part) {
    return prefix + "source-" + part;
  }
}
