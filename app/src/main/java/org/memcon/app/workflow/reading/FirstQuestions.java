package org.memcon.app.workflow.reading;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.publishing.page.search.SearchPage;
import org.memcon.publishing.page.search.SearchRequest;
import org.memcon.publishing.page.words.ConcordancePage;
import org.memcon.search.limits.Patience;
import org.memcon.search.wordlist.CountedWord;
import org.memcon.search.wordlist.WordList;
import org.memcon.search.wordlist.WordListRequest;

/// Asks an archive some questions of every sort before anybody else does: classes are loaded, names
/// read, and what answers need is in memory. Until that is done the first answers have more time
/// ([org.memcon.search.limits.Waking]).
public final class FirstQuestions {

  private static final Logger LOG = System.getLogger(FirstQuestions.class.getName());

  private static final int ROUNDS = 3;

  /// Not the most frequent words of all, which nobody asks for alone.
  private static final int SKIPPED = 60;

  private final OpenArchive archive;
  private final ArchiveReadingRoom room;
  private final ReferenceDesk desk;

  /// Questions to the reading room and the reference desk of an archive.
  public FirstQuestions(OpenArchive archive, ArchiveReadingRoom room, ReferenceDesk desk) {
    this.archive = archive;
    this.room = room;
    this.desk = desk;
  }

  /// Asks them, as long as nobody else asks anything: then the machine is theirs, and their own
  /// questions wake it. What goes wrong is left to whoever asks it next.
  public void ask() {
    try {
      archive.names().prepare();
      desk.complete("m", 1, 1); // what is typed is completed from the first letter on
      List<Question> questions = questions(words());
      for (int i = 0; i < ROUNDS * questions.size(); i++) {
        if (archive.waking().asked() > i) {
          return;
        }
        questions.get(i % questions.size()).ask();
      }
      archive.waking().awake();
    } catch (IOException | RuntimeException problem) {
      LOG.log(Level.DEBUG, "the first questions could not be asked", problem);
    }
  }

  private interface Question {
    void ask() throws IOException;
  }

  private List<Question> questions(List<String> words) {
    String first = words.getFirst();
    String last = words.getLast();
    List<Question> questions = new ArrayList<>();
    for (String word : words) {
      questions.add(() -> ask(word, SearchRequest.Order.RELEVANCE));
    }
    questions.add(() -> ask(String.join(" ", words), SearchRequest.Order.MATTER));
    questions.add(() -> ask("\"" + first + " " + last + "\"~9", SearchRequest.Order.OLDEST));
    questions.add(() -> room.concordance(last, ConcordancePage.Order.LEFT, 0).html());
    questions.add(() -> room.frequency(first).html());
    questions.add(() -> room.collocates(last).html());
    return questions;
  }

  private void ask(String query, SearchRequest.Order order) throws IOException {
    SearchRequest request = new SearchRequest(query, order, 0, 20);
    SearchPage.of("", request, room.search(request)).html();
  }

  private List<String> words() {
    WordListRequest request = WordListRequest.of("").from(SKIPPED, 4);
    List<String> words =
        archive
            .searcher()
            .inquire("", Patience.of(Patience.OF_PROGRAMS), asked -> WordList.of(asked, request))
            .rows()
            .stream()
            .map(CountedWord::word)
            .toList();
    return words.isEmpty() ? List.of("a") : words;
  }
}
