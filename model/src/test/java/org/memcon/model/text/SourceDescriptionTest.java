package org.memcon.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceDescriptionTest {

  @ParameterizedTest
  @CsvSource({
    "letter.txt, letter.txt",
    "/pages/bell/letter.txt, letter.txt",
    "C:\\bell\\letter.txt, letter.txt",
    "a/pages.zip!/1960/letter.html, pages.zip!/1960/letter.html",
    "a/crawl.warc!/https://x.example/y, crawl.warc!/https://x.example/y"
  })
  void aNameIsToldWithoutTheMachinesFolders(String name, String told) {
    assertEquals(told, SourceDescription.of(name, "text/plain").fileName());
  }
}
