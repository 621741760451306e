package org.memcon.publishing.page.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.words.Question;

class NetworkPageTest {

  private static NetworkPage page(int people) {
    List<NetworkAnswer.Member> members = new ArrayList<>();
    List<NetworkAnswer.Tie> ties = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      members.add(
          new NetworkAnswer.Member(
              "person-" + i, "Person <" + i + ">", "/people/person-" + i, "present:" + i, i + 1));
      if (i > 0) {
        ties.add(
            new NetworkAnswer.Tie(i / 2, i, people - i, "present:" + i + " & more", "1958–1961"));
      }
    }
    return NetworkPage.of(
        "Lake Papers",
        new NetworkAnswer(
            new Question("gates", "gates", List.of(), List.of()),
            TimeWindow.read("1961"),
            true,
            Optional.of(members.getFirst()),
            50,
            members,
            ties,
            200,
            900));
  }

  @Test
  void everybodyHasAPlaceInThePictureAndTheSameOneEveryTime() {
    NetworkChart chart = page(60).chart();
    assertEquals(chart, page(60).chart());
    assertEquals(60, chart.dots().size());
    for (NetworkChart.Dot dot : chart.dots()) {
      assertTrue(dot.x() >= 0 && dot.x() <= NetworkChart.WIDTH, dot.toString());
      assertTrue(dot.y() >= 0 && dot.y() <= NetworkChart.HEIGHT, dot.toString());
    }
    assertTrue(chart.dots().getFirst().named(), "whom it is about");
  }

  @Test
  void oneOrTwoPeopleAreANetworkToo() {
    assertEquals(1, page(1).chart().dots().size());
    assertEquals(2, page(2).chart().dots().size());
  }

  @Test
  void theTableHasEveryTieWithItsRecordsAndWhatIsLeftOutIsSaid() {
    String html = page(30).html();
    assertEquals(29, html.split("<td>1958–1961</td>", -1).length - 1);
    assertTrue(html.contains("/search?q=present%3A7+%26+more&amp;sort=date"));
    assertTrue(html.contains("the strongest 29 of 900 ties, between 30 of 200 people"));
    assertTrue(html.contains("Person &lt;3&gt;"));
  }

  @Test
  void everyViewIsALinkThatKeepsWhatWasAsked() {
    NetworkPage page = page(3);
    assertEquals(
        "/people/person-0/network?q=gates&from=1961&to=1961&kinds=all", page.choosing(false));
    assertEquals("/people/person-2/network?q=gates&from=1961&to=1961", page.around(page.member(2)));
  }
}
