package org.memcon.search.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class LetterTableTest {

  private static final BytesRef MIXED = new BytesRef("McTessin");
  private static final BytesRef CYRILLIC = new BytesRef("Тессин");

  @Test
  void everyWordIsWrittenAsItWasSaid() {
    Random chance = new Random(5);
    for (int round = 0; round < 200; round++) {
      Map<Integer, BytesRef> written = written(chance);
      LetterTable.Writer writer = new LetterTable.Writer();
      written.forEach(writer::add);
      LetterTable table = new LetterTable();
      table.read(writer.table());
      for (int position = 0; position < 3_000; position += 1 + chance.nextInt(3)) {
        BytesRef there = written.get(position);
        assertTrue(table.is(position, there), round + ": " + position);
        assertEquals(there == null, table.is(position, null));
        assertFalse(table.is(position, new BytesRef("otherwise")));
      }
    }
  }

  private static Map<Integer, BytesRef> written(Random chance) {
    BytesRef[] ways = {LetterTable.ALL_CAPITALS, MIXED, CYRILLIC};
    Map<Integer, BytesRef> written = new TreeMap<>();
    for (int at = chance.nextInt(40); at < 3_000; at += 1 + chance.nextInt(chance.nextInt(1, 60))) {
      written.put(at, chance.nextInt(9) == 0 ? ways[chance.nextInt(3)] : LetterTable.CAPITALIZED);
    }
    return written;
  }

  @Test
  void aWriterBeginsAnewForEachRecord() {
    LetterTable.Writer writer = new LetterTable.Writer();
    writer.add(7, MIXED);
    writer.clear();
    writer.add(2, LetterTable.CAPITALIZED);
    LetterTable table = new LetterTable();
    table.read(writer.table());
    assertTrue(table.is(2, LetterTable.CAPITALIZED));
    assertTrue(table.is(7, null));
  }

  @Test
  void ofWordsWithoutATableNothingIsCapitalized() {
    LetterTable table = new LetterTable();
    table.read(new BytesRef());
    assertTrue(table.is(0, null));
    assertFalse(table.is(1, LetterTable.CAPITALIZED));
  }

  @Test
  void aDamagedTableIsReadToItsEnd() {
    Random chance = new Random(3);
    for (int round = 0; round < 500; round++) {
      byte[] any = new byte[chance.nextInt(20)];
      chance.nextBytes(any);
      LetterTable table = new LetterTable();
      table.read(new BytesRef(any));
      table.is(Integer.MAX_VALUE - 1, null);
    }
  }
}
