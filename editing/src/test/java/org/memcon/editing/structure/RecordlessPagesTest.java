package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.edition.Edition;

/// Pages that name records and hold none.
class RecordlessPagesTest {

  private static Edition edit(String text) {
    return new StructureRecognizer().edit(Texts.plain("page.txt", text));
  }

  private static void isNone(String what, String text) {
    Edition edition = edit(text);
    assertEquals(0, edition.records().size());
    assertEquals("no record stands here: " + what, edition.findings().getFirst().message());
    assertEquals(Finding.Code.MC019, edition.findings().getFirst().code());
    Map<Destination, Integer> totals = edition.account().totals();
    assertTrue(!totals.containsKey(Destination.UNACCOUNTED), totals.toString());
  }

  @Test
  void anErrorPageHoldsNoRecord() {
    isNone(
        "an error page",
        """
        Access Denied

        You don't have permission to access "http://strait.example/document/1" on this server.

        Reference #18.5c1c2117.1700000000.abcdef
        """);
  }

  @Test
  void theResultsOfASearchAreNoRecord() {
    isNone(
        "a list of search results",
        """
        The Strait Papers

        Showing 1-10 of 243 results

        1. Memorandum of Conversation, Bell and Orlok, May 3, 1959
        ... the ferry would sail on Tuesday and the Minister said ...

        2. Telegram From the Legation in Freedonia, May 4, 1959
        ... no ferry has been seen since ...
        """);
  }

  @Test
  void anEntryOfACatalogueIsNoRecord() {
    isNone(
        "an entry of a catalogue",
        """
        Catalogue description

        Reference: KGC 371/9012
        Description: Memorandum of conversation between Bell and Orlok: the ferry question
        Date: 1958 Jan 01 - 1959 Dec 31
        Held by: State Archive of Osmark, Lindmouth
        Legal status: Public Record(s)
        Closure status: Open Document, Open Description
        Physical description: 1 file

        This record has not been digitised and cannot be downloaded.
        """);
  }

  @Test
  void theNumberOfAFileIsNoError() {
    Edition edition =
        edit(
            """
            501.BB Palestine/6–549: Telegram

            The Minister in Freedonia ( Bell ) to the Secretary of State

            Sylvania City , June 5, 1949.

            The document was not found.
            """);
    assertEquals(1, edition.records().size());
  }

  @Test
  void aRecordWithManyFieldsIsOne() {
    Edition edition =
        edit(
            """
            Memorandum of Conversation between Bell and Orlok

            Reference: KGC 371/9012
            Date: May 3, 1959
            Held by: State Archive of Osmark, Lindmouth
            Extent: 1 page
            Access conditions: Open

            Bell asked when the ferry would sail. Orlok said that it would sail on Tuesday and not before, if the weather allowed it, and that the captain had told him so himself.

            Bell thanked him.
            """);
    assertEquals(1, edition.records().size());
  }

  /// A date of its time, an address, a marking, a signature or a title show a record, whatever a
  /// page says of books and authors beside it.
  @Test
  void whateverShowsARecordGoesBeforeAllThatSpeaksOfBooks() {
    String about =
        """

        By James Marsh

        October 24, 2020

        %s

        I have read your letter about the northern pier.

        References

        Marsh, The Pier. Eastport 2010. ISBN 978-3-486-71806-5, 608 pages
        """;
    for (String sign :
        new String[] {"Velograd, May 3, 1959", "Dear Mr. Lund:", "SECRET", "(Signed) E. Orlok"}) {
      assertEquals(1, edit("The Pier" + about.formatted(sign)).records().size(), sign);
    }
    assertEquals(1, edit("Letter to Marsh" + about.formatted("He wrote.")).records().size());
    isNone("a book's or journal's page", "The Pier" + about.formatted("He wrote."));
  }
}
