package org.memcon.editing.identification.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;

/// Decides which place or body each mention of a record means, if any.
final class PlaceJudgement {

  private static final int SURELY_LONG = 3;

  /// A name that all bear at another time is a little less sure, and so is one in capitals, where
  /// less is told by the words beside.
  private static final double PAST = 0.85;

  private static final double IN_CAPITALS = 0.95;

  private final Gazetteer gazetteer;
  private final Set<String> borne;
  private final Optional<HistoricalDate> date;
  private final Set<AuthorityId> here = new HashSet<>();
  private final Map<PlaceName, Optional<Meaning>> known = new IdentityHashMap<>();
  private final List<Rank> ranks =
      List.of(
          new Rank(PlaceName.Bearer::isCountry, 0.93, "the country of that name"),
          new Rank(PlaceName.Bearer::isCapital, 0.92, "the capital of that name"),
          new Rank(it -> !it.isPlace(), 0.9, "the body of that name"),
          new Rank(this::isNear, 0.85, "in a country that the record names"),
          new Rank(it -> it.type().equals("city"), 0.85, "the city of that name"));

  PlaceJudgement(Gazetteer gazetteer, Set<String> borne, Optional<HistoricalDate> date) {
    this.gazetteer = gazetteer;
    this.borne = borne;
    this.date = date;
  }

  /// What a mention means, how sure that is (0 to 1), and why.
  record Meaning(AuthorityRecord record, double confidence, String reason) {

    Meaning times(double factor) {
      return new Meaning(record, confidence * factor, reason);
    }

    Meaning because(String more) {
      return new Meaning(record, confidence, reason + more);
    }
  }

  /// What a mention means; empty where it may be nobody's name, or that of several. What only one
  /// bears has to be asked first: it tells of which country others are.
  Optional<Meaning> decide(PlaceMention mention) {
    if (!isName(mention)) {
      return Optional.empty();
    }
    Optional<Meaning> meaning = known.computeIfAbsent(mention.name(), this::meaning);
    meaning.ifPresent(it -> here.add(it.record().id()));
    return meaning.map(it -> mention.capitals() ? it.times(IN_CAPITALS) : it);
  }

  private Optional<Meaning> meaning(PlaceName name) {
    List<PlaceName.Bearer> all = name.bearers().stream().filter(this::exists).toList();
    List<PlaceName.Bearer> then = all.stream().filter(this::bears).toList();
    return then.isEmpty()
        ? among(all, name).map(it -> it.times(PAST).because(", which it bore at another time"))
        : among(then, name);
  }

  /// Whether the words are a name there, and no person's.
  private boolean isName(PlaceMention mention) {
    PlaceName name = mention.name();
    if (name.standing() == PlaceName.Standing.SHARED || name.isShort() && !isWellKnown(name)) {
      return false;
    }
    if (mention.ordinary() && !mention.placed()) {
      return false;
    }
    if (!name.isOneWord() || name.isAbbreviation()) {
      return true;
    }
    if (borne.contains(mention.folded())) {
      return mention.placed();
    }
    if (!gazetteer.isPeoples(mention.folded())) {
      return true;
    }
    boolean great =
        name.bearers().stream().anyMatch(it -> it.isCountry() || it.isCapital() || !it.isPlace());
    return great || mention.placed();
  }

  private static boolean isWellKnown(PlaceName name) {
    String word = name.words().getFirst();
    return word.equals("UN") || word.equals("UK") || word.equals("US");
  }

  /// A body is not named before it was founded.
  private boolean exists(PlaceName.Bearer bearer) {
    return !(bearer.record() instanceof AuthorityRecord.CorporateBody body)
        || date.isEmpty()
        || body.existence().from().isEmpty()
        || !date.get().latest().isBefore(body.existence().from().get().earliest());
  }

  private boolean bears(PlaceName.Bearer bearer) {
    return date.isEmpty() || bearer.used().holds(date.get()) != Period.Holding.NO;
  }

  private Optional<Meaning> among(List<PlaceName.Bearer> left, PlaceName name) {
    if (left.size() == 1) {
      double sure = name.words().size() >= SURELY_LONG ? 0.98 : 0.95;
      return Optional.of(
          new Meaning(left.getFirst().record(), sure, "the only one known by that name"));
    }
    for (Rank rank : ranks) {
      List<PlaceName.Bearer> of = left.stream().filter(rank.is()).toList();
      if (of.size() == 1) {
        return Optional.of(new Meaning(of.getFirst().record(), rank.sureness(), rank.reason()));
      }
      if (of.size() > 1 && rank.sureness() > 0.89) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// What makes one of several the likelier.
  private record Rank(Predicate<PlaceName.Bearer> is, double sureness, String reason) {}

  private boolean isNear(PlaceName.Bearer bearer) {
    return bearer.record() instanceof AuthorityRecord.Place place
        && place.within().filter(here::contains).isPresent();
  }

  /// The mentions in the order in which they are decided: what has one bearer first.
  static List<PlaceMention> inOrder(List<PlaceMention> mentions) {
    List<PlaceMention> order = new ArrayList<>(mentions);
    order.sort((one, other) ->
        Integer.compare(one.name().bearers().size(), other.name().bearers().size()));
    return order;
  }
}
