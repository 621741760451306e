package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;

class AccountTest {

  @Test
  void everyCharacterOfATextIsAccountedFor() {
    String text = "1. A heading\n\nSylvania City, May 3, 1959.\n\n  • An item\n\n\fLast words.\n";
    Edition edition = new StructureRecognizer().edit(Texts.plain("a.txt", text));
    assertEquals(
        text.length(), edition.account().totals().values().stream().mapToInt(n -> n).sum());
    assertNull(edition.account().totals().get(Account.Destination.UNACCOUNTED));
  }
}
