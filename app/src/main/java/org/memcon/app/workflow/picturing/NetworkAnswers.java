package org.memcon.app.workflow.picturing;

import java.util.List;
import java.util.Optional;
import org.memcon.app.workflow.naming.AuthorityDesk;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.authority.AuthorityAddress;
import org.memcon.publishing.page.network.NetworkAnswer;
import org.memcon.publishing.page.network.NetworkPage;
import org.memcon.search.meetings.Company;
import org.memcon.search.meetings.Meetings;
import org.memcon.search.retrieval.Searcher;

/// Answers who met whom, from the index.
final class NetworkAnswers {

  private static final int PEOPLE = 90;
  private static final int AROUND = 60;
  private static final int TIES = 240;

  private final String archive;
  private final Searcher searcher;
  private final AuthorityDesk desk;

  NetworkAnswers(String archive, Searcher searcher, AuthorityDesk desk) {
    this.archive = archive;
    this.searcher = searcher;
    this.desk = desk;
  }

  /// The network of everybody, or around somebody.
  NetworkPage of(
      String query,
      Optional<TimeWindow> window,
      boolean meetings,
      Optional<AuthorityRecord> around) {
    String records = records(query, window, meetings);
    Optional<String> centre = around.map(one -> one.id().value());
    String asked = centre.map(id -> Questions.with(records, present(id))).orElse(records);
    Company company =
        searcher.inquire(
            asked, index -> Meetings.of(index, centre, centre.isPresent() ? AROUND : PEOPLE, TIES));
    List<NetworkAnswer.Member> people =
        company.people().stream().map(one -> member(one, records)).toList();
    return NetworkPage.of(
        archive,
        new NetworkAnswer(
            Questions.shown(query, searcher),
            window,
            meetings,
            around.map(one -> centre(one, people, records)),
            company.records(),
            people,
            company.ties().stream().map(tie -> tie(tie, company, records)).toList(),
            company.allPeople(),
            company.allTies()));
  }

  private static String records(String query, Optional<TimeWindow> window, boolean meetings) {
    String dated = Questions.in(window, query);
    return meetings ? Questions.with(dated, Questions.MEETINGS) : dated;
  }

  private static String present(String id) {
    return "present:\"" + id.replace("\"", "") + "\"";
  }

  private NetworkAnswer.Member member(Company.Member one, String records) {
    String address =
        desk.find(new AuthorityId(one.id())).map(AuthorityAddress::of).orElse("/people");
    return new NetworkAnswer.Member(
        one.id(), one.name(), address, Questions.with(records, present(one.id())), one.records());
  }

  /// Whom the network is drawn around; one who met nobody has no records in it.
  private static NetworkAnswer.Member centre(
      AuthorityRecord one, List<NetworkAnswer.Member> people, String records) {
    String id = one.id().value();
    return people.stream()
        .filter(member -> member.id().equals(id))
        .findFirst()
        .orElseGet(() ->
            new NetworkAnswer.Member(
                id,
                one.saidName(),
                AuthorityAddress.of(one),
                Questions.with(records, present(id)),
                0));
  }

  private static NetworkAnswer.Tie tie(Company.Tie tie, Company company, String records) {
    String both =
        present(company.people().get(tie.one()).id())
            + " "
            + present(company.people().get(tie.other()).id());
    return new NetworkAnswer.Tie(
        tie.one(), tie.other(), tie.records(), Questions.with(records, both), years(tie));
  }

  private static String years(Company.Tie tie) {
    if (tie.first().isEmpty() || tie.last().isEmpty()) {
      return "undated";
    }
    return tie.first().equals(tie.last())
        ? tie.first().get().toString()
        : tie.first().get() + "–" + tie.last().get();
  }
}
