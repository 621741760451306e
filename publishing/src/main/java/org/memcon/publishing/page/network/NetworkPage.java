package org.memcon.publishing.page.network;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;
import org.memcon.publishing.page.shell.Wording;
import org.memcon.publishing.page.words.AskedTime;
import org.memcon.publishing.page.words.View;

/// The page that shows who met whom; the chart is laid out once.
public record NetworkPage(Shell shell, NetworkAnswer answer, NetworkChart chart) {

  /// The page that shows an answer.
  public static NetworkPage of(String archive, NetworkAnswer answer) {
    String asked = answer.question().query();
    String title =
        answer.centre().map(one -> "Whom " + one.name() + " met").orElse("Who met whom")
            + (asked.isBlank() ? "" : ": " + asked);
    return new NetworkPage(Shell.of(title, archive, asked), answer, NetworkChart.of(answer));
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("network.jte", this);
  }

  /// The page's heading.
  public String title() {
    return answer.centre().map(one -> "Whom " + one.name() + " met").orElse("Who met whom");
  }

  /// What is shown, in words, and what is left out.
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "From "
            + Wording.number(answer.records())
            + (answer.meetings()
                ? answer.records() == 1 ? " record of a meeting" : " records of meetings"
                : answer.records() == 1 ? " record of any kind" : " records of any kind")
            + ".");
    boolean all =
        answer.people().size() == answer.allPeople() && answer.ties().size() == answer.allTies();
    if (!answer.people().isEmpty() && !all) {
      remarks.add(
          "Shown are the strongest "
              + Wording.number(answer.ties().size())
              + " of "
              + Wording.number(answer.allTies())
              + " ties, between "
              + Wording.number(answer.people().size())
              + " of "
              + Wording.number(answer.allPeople())
              + " people.");
    }
    remarks.add("Whom the authority does not know is left out.");
    return remarks;
  }

  /// Where the network is drawn for another choice of records.
  public String choosing(boolean meetings) {
    return address(place(), answer.question().query(), meetings);
  }

  /// Where somebody's own network is.
  public String around(NetworkAnswer.Member member) {
    return address(member.address() + "/network", answer.question().query(), answer.meetings());
  }

  /// The network's own path: everybody's, or somebody's.
  public String place() {
    return answer.centre().map(one -> one.address() + "/network").orElse("/network");
  }

  private String address(String path, String query, boolean meetings) {
    List<String> parameters = new ArrayList<>();
    if (!query.isBlank()) {
      parameters.add("q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
    answer
        .window()
        .ifPresent(window -> {
          parameters.add("from=" + time().from());
          parameters.add("to=" + time().to());
        });
    if (!meetings) {
      parameters.add("kinds=all");
    }
    return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
  }

  /// Where the records of a query are listed.
  public String list(String query) {
    return View.RECORDS.inTime(query);
  }

  /// The time that was asked for.
  public AskedTime time() {
    return new AskedTime(answer.window());
  }

  /// Somebody by the number in a tie.
  public NetworkAnswer.Member member(int number) {
    return answer.people().get(number);
  }
}
