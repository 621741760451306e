package org.memcon.search.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource({"Russian, ru, Russian", "ru, ru, Russian", "Žeravian, žeravian, žeravian"})
  void aLanguageHasACodeAndAName(String given, String code, String name) {
    assertEquals(code, Languages.code(given));
    assertEquals(name, Languages.name(code));
  }
}
