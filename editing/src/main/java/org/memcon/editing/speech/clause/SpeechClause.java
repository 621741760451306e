package org.memcon.editing.speech.clause;

import java.util.Optional;

/// A clause that says that somebody speaks.
///
/// `initial` where nothing but an adverbial stands before its subject, `past` where the verb is in
/// the pluperfect, `object` whom the verb names as spoken to, `led` where the clause is led by "as"
/// ("as he put it") or asks for less trust for another reason.
public record SpeechClause(
    Subject subject,
    Verb verb,
    boolean initial,
    boolean past,
    boolean led,
    Optional<Subject> object,
    boolean answering) {

  /// What a verb of saying does.
  public enum Verb {
    SAY,
    ASK,
    REPLY,
    /// A verb with the person told as its object.
    TELL,
    /// A verb of thinking or wishing, by which narrators report speech too.
    VIEW,
    /// A noun: "the Secretary’s view was".
    NOUN
  }
}
