package org.memcon.publishing.page.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.publishing.page.edition.NameLink;

/// Makes the cards of a page as its text comes to the names: one for each whom it names, in the
/// order in which they are named first.
public final class NameCards implements Function<AuthorityId, Optional<NameLink>> {

  private final Function<AuthorityId, Optional<AuthorityRecord>> authority;
  private final Optional<HistoricalDate> day;
  private final Map<AuthorityId, NameCard> byId = new HashMap<>();
  private final List<NameCard> made = new ArrayList<>();

  /// Cards for a record of a day, after an authority.
  public NameCards(
      Function<AuthorityId, Optional<AuthorityRecord>> authority, Optional<HistoricalDate> day) {
    this.authority = authority;
    this.day = day;
  }

  @Override
  public Optional<NameLink> apply(AuthorityId id) {
    return authority
        .apply(id)
        .map(this::card)
        .map(card -> new NameLink(card.address(), card.line(), card.number()));
  }

  // Two ids may stand for one record: what they were merged into.
  private NameCard card(AuthorityRecord record) {
    return byId.computeIfAbsent(
        record.id(),
        id -> {
          NameCard card = NameCard.of(made.size() + 1, record, day);
          made.add(card);
          return card;
        });
  }

  /// The cards made so far.
  public List<NameCard> made() {
    return List.copyOf(made);
  }
}
