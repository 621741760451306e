package org.memcon.editing.identification.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.memcon.editing.identification.evidence.Weights;
import org.memcon.editing.identification.mention.RecordWords;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.editing.identification.mention.Vocabulary;
import org.memcon.editing.identification.mention.Words;
import org.memcon.editing.identification.office.Occasion;
import org.memcon.editing.identification.people.ListReferences;
import org.memcon.editing.identification.people.OtherNames;
import org.memcon.editing.identification.people.People;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.DiplomaticRecord;

/// Finds the names of people in the records of one source and decides whom they mean.
///
/// All records are read before the first decision: how often somebody is named with the whole name,
/// and whether a word is used as a name at all, says much about the places where a surname stands
/// alone.
public final class PersonIdentifier {

  private final People people;
  private final OtherNames others;
  private final Trust trust;

  /// An identifier that knows these people; the names of places and bodies among the records are
  /// nobody's.
  public PersonIdentifier(Collection<? extends AuthorityRecord> known, Trust trust) {
    this(known, OtherNames.of(known), trust);
  }

  /// The same where names of further places and bodies are known.
  public PersonIdentifier(
      Collection<? extends AuthorityRecord> known, OtherNames others, Trust trust) {
    this.people = People.of(trust == Trust.OWN_LIST ? ListReferences.of(known).records() : known);
    this.others = others;
    this.trust = trust;
  }

  /// The names of places and bodies that are nobody's.
  public OtherNames others() {
    return others;
  }

  /// Whether it knows anybody.
  public boolean knowsAnybody() {
    return !people.isEmpty();
  }

  /// The decisions on each of the records, in their order.
  public List<Identified> identify(List<DiplomaticRecord> records) {
    return identify(records, Weights.learned(), weighed -> {});
  }

  /// The same by other weights; the facts that were weighed go into `sink`.
  public List<Identified> identify(
      List<DiplomaticRecord> records, Weights weights, Consumer<Identified.Weighed> sink) {
    Vocabulary vocabulary = new Vocabulary();
    List<List<Words>> texts = new ArrayList<>(records.size());
    List<List<Tokens>> tokens = new ArrayList<>(records.size());
    for (DiplomaticRecord record : records) {
      List<Words> words = RecordWords.of(record);
      List<Tokens> each = words.stream().map(part -> Tokens.of(part.text())).toList();
      each.forEach(vocabulary::add);
      texts.add(words);
      tokens.add(each);
    }
    MentionFinder finder =
        new MentionFinder(
            people,
            others,
            vocabulary,
            new Misspellings(people, vocabulary, trust == Trust.OWN_LIST),
            trust);
    Judgement judgement = new Judgement(people, vocabulary, trust, weights, sink);
    List<List<Mention>> mentions = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      List<Mention> here = new ArrayList<>();
      for (int j = 0; j < texts.get(i).size(); j++) {
        Words words = texts.get(i).get(j);
        here.addAll(finder.find(words, tokens.get(i).get(j)));
      }
      here.forEach(judgement::learn);
      mentions.add(here);
    }
    judgement.survey();
    List<Occasion> occasions = records.stream().map(Occasion::of).toList();
    for (int round = 0; round < Judgement.ROUNDS; round++) {
      for (int i = 0; i < occasions.size(); i++) {
        judgement.decide(mentions.get(i), occasions.get(i));
      }
      judgement.settle();
    }
    List<Identified> identified = new ArrayList<>(records.size());
    for (int i = 0; i < occasions.size(); i++) {
      identified.add(judgement.decide(mentions.get(i), occasions.get(i)));
    }
    return identified;
  }
}
