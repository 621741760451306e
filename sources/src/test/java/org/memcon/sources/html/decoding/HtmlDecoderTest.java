package org.memcon.sources.html.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.text.SourceText.Remark;

class HtmlDecoderTest {

  private static DecodedPage decode(byte[] bytes) {
    return new HtmlDecoder().decode(bytes, Optional.empty());
  }

  @Test
  void aPageWithoutDeclarationIsUtf8IfItCanBe() {
    assertEquals("é – ж", decode("é – ж".getBytes(UTF_8)).characters());
    assertEquals("UTF-8", decode("plain".getBytes(UTF_8)).encoding());
  }

  @Test
  void elseItIsWindows1252() {
    DecodedPage page = decode("caf\u00E9 \u0093x\u0094".getBytes(ISO_8859_1));
    assertEquals("café “x”", page.characters());
    assertEquals("windows-1252", page.encoding());
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "ISO-8859-1", "latin1", "us-ascii"})
  void latin1IsReadAsBrowsersReadIt(String label) {
    String html =
        "<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=" + label + "\">\u0092";
    DecodedPage page = decode(html.getBytes(ISO_8859_1));
    assertTrue(page.characters().endsWith("’"));
    assertEquals(List.of(), page.remarks());
  }

  @Test
  void aByteOrderMarkCountsMoreThanAnyDeclaration() {
    assertEquals("<p>ж", decode(("\uFEFF<p>ж").getBytes(UTF_16LE)).characters());
    assertEquals(
        "<meta charset=windows-1251>ж",
        decode(("\uFEFF<meta charset=windows-1251>ж").getBytes(UTF_8)).characters());
  }

  @Test
  void cyrillicAndChinesePagesAreReadAsDeclared() {
    Charset cyrillic = Charset.forName("windows-1251");
    assertTrue(
        decode("<meta charset=windows-1251>Москва".getBytes(cyrillic))
            .characters()
            .endsWith("Москва"));
    Charset chinese = Charset.forName("GB18030");
    assertTrue(decode("<meta charset=gb2312>北京".getBytes(chinese)).characters().endsWith("北京"));
  }

  @Test
  void whatTheServerDeclaredCountsMoreThanThePage() {
    byte[] bytes = "<meta charset=windows-1251>ж".getBytes(Charset.forName("KOI8-R"));
    assertTrue(new HtmlDecoder().decode(bytes, Optional.of("koi8-r")).characters().endsWith("ж"));
  }

  @Test
  void aDeclarationThatTheBytesRefuteIsNotBelieved() {
    DecodedPage latin = decode("<meta charset=utf-8>caf\u00E9 \u0093a\u0094".getBytes(ISO_8859_1));
    assertTrue(latin.characters().endsWith("café “a”"));
    assertEquals(1, latin.remarks().size());
    DecodedPage utf8 = decode("<meta charset=iso-8859-1>café “a”".getBytes(UTF_8));
    assertTrue(utf8.characters().endsWith("café “a”"));
    assertEquals(1, utf8.remarks().size());
  }

  @Test
  void anUnknownEncodingIsSaid() {
    assertEquals(1, decode("<meta charset=x-nobody>a".getBytes(UTF_8)).remarks().size());
  }

  @Test
  void aFewBadBytesDoNotSpoilAPage() {
    byte[] bytes = ("é".repeat(20) + "?").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertEquals("é".repeat(20) + "\uFFFD", decode(bytes).characters());
  }

  @Test
  void spoiltCharactersAreRemarked() {
    List<Remark> remarks =
        SpoiltCharacters.remarks("The Governorís papers donâ€™t say \u0093this\u0094, nor\uFFFD.");
    assertEquals(
        List.of("Governorís", "donâ€™t", "nor\uFFFD", "\u0093this", "this\u0094"),
        remarks.stream()
            .map(r -> r.span().of("The Governorís papers donâ€™t say \u0093this\u0094, nor\uFFFD."))
            .toList());
  }

  @Test
  void accentsOfOtherLanguagesAreNotSpoilt() {
    assertEquals(
        List.of(),
        SpoiltCharacters.remarks(
            "García, aquí, país, Ďábel, Ångström, Müller, így, îles, ìla, sí."));
  }
}
