package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.record.DiplomaticRecord;

/// The name of a record ends with a hash of its characters, wherever a character of two halves
/// stands.
class RecordNameTest {

  @ParameterizedTest
  @ValueSource(ints = {3_900, 4_094, 4_095, 4_096, 8_190, 8_191, 8_192})
  void nameDependsOnAllCharacters(int before) throws Exception {
    String head = "Memorandum of Conversation\n\nSylvania City, May 3, 1959\n\n";
    String line = "The ferry sails. ".repeat(before / 17 + 1);
    String text = head + line.substring(0, before - head.length()) + "🛳 sails at noon.";
    DiplomaticRecord record =
        new StructureRecognizer().edit(Texts.plain("ferry.txt", text)).records().getFirst();

    byte[] characters = record.span().of(text).getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(characters);

    assertEquals(text.length(), record.span().end());
    assertTrue(
        record.id().value().endsWith("-" + HexFormat.of().formatHex(hash, 0, 4)),
        record.id().value());
  }
}
