package org.memcon.editing.layout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JoinedTextTest {

  private static JoinedText joined(String characters) {
    return new JoinedText.Builder(characters).add(0, characters.length()).build();
  }

  @Test
  void whiteSpaceIsFoldedToOneBlankHoweverItFalls() {
    Random random = new Random(66);
    String signs = "ab1[:|—“é \t\u00A0\u200B\u007F";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(12), 0, signs.length() + 8)
          .forEach(at -> text.append(at < signs.length() ? signs.charAt(at) : ' '));
      String folded = text.toString().replace("\u200B", "").replaceAll("[ \t\u00A0]+", " ").strip();
      assertEquals(folded, joined(text.toString()).text(), "seed 66: " + text);
    }
  }

  @Test
  void aTextSaysWhichSignsItHasNot() {
    JoinedText plain = joined("“The pier — it is said …”");
    for (Sign sign : Sign.values()) {
      assertFalse(plain.mayHave(sign), sign.name());
    }
    assertTrue(joined("see 7").mayHave(Sign.FIGURE));
    assertTrue(joined("who: [x]").mayHave(Sign.COLON));
    assertTrue(joined("who: [x]").mayHave(Sign.BRACKET));
    assertTrue(joined("1/").mayHave(Sign.SLASH));
    assertTrue(joined("a |").mayHave(Sign.BAR));
    assertTrue(joined("note*").mayHave(Sign.STAR));
    assertTrue(joined("note†").mayHave(Sign.RARE));
    assertTrue(joined("caf\u00E9").mayHave(Sign.RARE));
  }

  @Test
  void whatARepairBringsIsNoticed() {
    JoinedText text = joined("Ferry l2");
    JoinedText repaired =
        joined("Ferry lz")
            .with(List.of(new JoinedText.Repair(6, 8, "lz", "12", "read again", 0.9)));
    assertTrue(text.mayHave(Sign.FIGURE));
    assertTrue(repaired.mayHave(Sign.FIGURE));
    assertEquals("Ferry 12", repaired.text());
  }
}
