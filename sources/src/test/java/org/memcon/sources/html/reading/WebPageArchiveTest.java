package org.memcon.sources.html.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.text.SourceText;
import org.memcon.sources.detection.FileKind;
import org.memcon.sources.detection.Sniffer;
import org.memcon.sources.document.UnusableSourceException;

class WebPageArchiveTest {

  private static final String HEAD =
      """
      From: <Saved by a browser>
      Snapshot-Content-Location: https://archive.example/ferry
      Subject: The Ferry
      Date: Mon, 3 May 2021 10:11:12 +0200
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----Mark--x----"


      ------Mark--x----
      """;
  private static final String PAGE =
      """
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://archive.example/ferry

      <!DOCTYPE html><html><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3DUTF-8">
      </head><body><p>The Minister said =E2=80=9CTues=
      day=E2=80=9D.</p></body></html>
      ------Mark--x----
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      ------Mark--x------
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void thePageInAMessageIsRead(String lineEnd) {
    SourceText text = Pages.read((HEAD + PAGE).replace("\n", lineEnd).getBytes(ISO_8859_1));
    assertEquals(List.of("The Minister said “Tuesday”."), Pages.lines(text));
    assertEquals(
        Optional.of(URI.create("https://archive.example/ferry")), text.description().address());
    assertEquals(Optional.of("2021-05-03T10:11:12+02:00"), text.description().savedOn());
  }

  @Test
  void suchAMessageIsToldFromItsContent() {
    byte[] bytes = (HEAD + PAGE).getBytes(ISO_8859_1);
    assertEquals(new FileKind.Readable(FileKind.HTML), Sniffer.sniff(bytes, bytes.length));
    byte[] letter = "From: A\nTo: B\nDate: May 3\n\nDear B, the ferry sails.".getBytes(ISO_8859_1);
    assertEquals(new FileKind.Readable(FileKind.TEXT), Sniffer.sniff(letter, letter.length));
  }

  @Test
  void aMessageWithoutAPageIsRefusedInOneLine() {
    UnusableSourceException refused =
        assertThrows(UnusableSourceException.class, () -> Pages.read(HEAD.getBytes(ISO_8859_1)));
    assertTrue(refused.refusal().line().contains("MHTML"));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 200, 260, 330, 420, 520})
  void aMessageThatBreaksOffIsReadAsFarAsItGoes(int length) {
    byte[] bytes = (HEAD + PAGE).substring(0, length).getBytes(ISO_8859_1);
    try {
      Pages.read(bytes);
    } catch (UnusableSourceException refused) {
      assertEquals(1, refused.refusal().line().lines().count());
    }
  }
}
