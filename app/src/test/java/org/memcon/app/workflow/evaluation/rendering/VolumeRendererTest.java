package org.memcon.app.workflow.evaluation.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.app.workflow.evaluation.rendering.VolumeRenderer.RenderedText;
import org.memcon.app.workflow.evaluation.tree.InventedVolume;

class VolumeRendererTest {

  @Test
  void theElectronicTextTellsNotesBehindTheParagraphThatCallsThem() throws IOException {
    assertEquals(
        """
        1. Memorandum of Conversation/1/

        Port Augusta, May 3, 1901.

        /1/Source: Harbour Archive, Box 7, Ferries. Secret. Drafted by Bell.

        SUBJECT

        The Night Ferry

        PARTICIPANTS

        Freedonia

        Minister Orlok

        Ambassador Bell

        Minister Orlok opened the conversation with the night ferry,/2/ which in his opinion ought to sail \
        every day of the week.

        /2/It sailed at eleven.

        Ambassador Bell answered that the quay of Port Augusta was too short for it, and that a longer one \
        would have to be built before the autumn storms arrived.

        A. Bell


        2. Editorial Note

        On May 9, 1901, the two governments announced that the quay would be lengthened by forty metres.

        The cost was to be shared:

        Freedonia, two thirds

        Sylvania, one third
        """,
        only(Layout.ETEXT));
  }

  @Test
  void aWebPageHasBulletsPagesAndItsNotesAtTheEnd() throws IOException {
    List<RenderedText> pages = render(Layout.WEB);
    assertEquals(
        List.of("web-freedonia-1901-d1.txt", "web-freedonia-1901-d2.txt"),
        pages.stream().map(RenderedText::name).toList());
    assertEquals(
        """
        1. Memorandum of Conversation1

        Port Augusta, May 3, 1901.

        SUBJECT

          • The Night Ferry

        PARTICIPANTS

          • Freedonia

          • Minister Orlok

          • Ambassador Bell

        Minister Orlok opened the conversation with the night ferry,2 which in his opinion ought to sail \
        every day of the week.

        [Page 12]

        Ambassador Bell answered that the quay of Port Augusta was too short for it, [Page 13] and that a \
        longer one would have to be built before the autumn storms arrived.

        A. Bell

          1. Source: Harbour Archive, Box 7, Ferries. Secret. Drafted by Bell.
          2. It sailed at eleven.
        """,
        pages.getFirst().text());
  }

  @Test
  void aPrintedPageHasARunningHeadShortLinesAndNotesAtItsFoot() throws IOException {
    assertEquals(
        """
        Foreign Relations, Volume 01   1

        1. Memorandum of Conversation1

        Port Augusta, May 3, 1901.

        SUBJECT

          The Night Ferry

        PARTICIPANTS

          Freedonia
          Minister Orlok
          Ambassador Bell

            Minister Orlok opened the conversation with the night ferry,2
        which in his opinion ought to sail every day of the week.
            Ambassador Bell answered that the quay of Port Augusta was too
        short for it, and that a longer one would have to be built before
        the autumn storms arrived.
                                                A. Bell

        2. Editorial Note

            On May 9, 1901, the two governments announced that the quay
        would be lengthened by forty metres.
            The cost was to be shared:
          Freedonia, two thirds
          Sylvania, one third


        ______
          1 Source: Harbour Archive, Box 7, Ferries. Secret. Drafted by
        Bell.
          2 It sailed at eleven.
        """,
        only(Layout.PAGE));
  }

  @Test
  void aScanHasTheSameFaultsEveryTime() throws IOException {
    String scan = only(Layout.OCR);
    assertTrue(scan.startsWith("1. Mernorandum of Conversation/1/\n"), scan);
    assertEquals(
        only(Layout.ETEXT),
        scan.replace("Mernorandum", "Memorandum").replace("Minster", "Minister"));
  }

  private static String only(Layout layout) throws IOException {
    List<RenderedText> texts = render(layout);
    assertEquals(1, texts.size());
    return texts.getFirst().text();
  }

  private static List<RenderedText> render(Layout layout) throws IOException {
    List<RenderedText> texts = new ArrayList<>();
    new VolumeRenderer(InventedVolume.NAME, InventedVolume.documents()).render(layout, texts::add);
    return texts;
  }
}
