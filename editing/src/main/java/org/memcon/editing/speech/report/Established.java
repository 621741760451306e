package org.memcon.editing.speech.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.speech.clause.SpeechClause;
import org.memcon.editing.speech.clause.SpeechClause.Verb;
import org.memcon.editing.speech.clause.Subject;
import org.memcon.editing.speech.company.Company;
import org.memcon.editing.speech.company.Talker;

/// Who is named with a verb of saying in a record, how often, and whether the record narrates a
/// conversation at all.
final class Established {

  private final Company company;
  private final Map<Talker, Integer> counts = new HashMap<>();
  private int clauses;
  private int narrated;
  private int sentences;

  private Established(Company company) {
    this.company = company;
  }

  /// Counts the clauses of a record, one for each sentence.
  static Established in(List<Optional<SpeechClause>> clauses, Company company) {
    Established established = new Established(company);
    clauses.forEach(established::count);
    return established;
  }

  private void count(Optional<SpeechClause> clause) {
    sentences++;
    if (clause.isEmpty()) {
      return;
    }
    SpeechClause it = clause.get();
    boolean strong = !it.past() && !it.led() && it.verb() != Verb.VIEW && it.verb() != Verb.NOUN;
    boolean personal =
        it.subject() instanceof Subject.Named
            || (it.subject() instanceof Subject.Pronoun pronoun
                && (pronoun.person() != Subject.Person.I || company.author().isPresent())
                && pronoun.person() != Subject.Person.WE);
    clauses += strong && personal ? 1 : 0;
    if (it.subject() instanceof Subject.Named named) {
      for (List<String> person : named.people()) {
        Talker talker = company.resolve(person);
        if (it.initial() && strong) {
          counts.merge(talker, 1, Integer::sum);
        }
        narrated += strong && it.initial() ? 1 : 0;
      }
    } else if (strong && personal && it.initial()) {
      narrated++;
    }
  }

  /// Whether somebody whom the record does not list speaks in it.
  boolean speaks(Talker talker) {
    return counts.getOrDefault(talker, 0) >= (company.listed() > 1 ? 2 : 1);
  }

  /// Whether somebody speaks in the record again and again.
  boolean returns(Talker talker) {
    return counts.getOrDefault(talker, 0) > 1;
  }

  /// Whether the sentences are those of a conversation narrated.
  boolean narrates() {
    return clauses >= 3;
  }

  /// The share of sentences that say who speaks.
  double share() {
    return sentences == 0 ? 0 : (double) narrated / sentences;
  }

  /// How many sentences say who speaks.
  int narrated() {
    return narrated;
  }

  /// How many different people are named as speakers.
  int speakers() {
    return counts.size();
  }
}
