package org.memcon.model.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorityTest {

  private static final AuthorityId ARDEN = new AuthorityId("arden");
  private static final AuthorityId OLD_ARDEN = new AuthorityId("v1#p_A1");
  private static final AuthorityId OLDER_ARDEN = new AuthorityId("v2#p_A1");

  @Test
  void anIdThatWasMergedFindsTheRecordThatTookItsPlace() {
    AuthorityRecord arden =
        new AuthorityRecord.Person(ARDEN, List.of(NameForm.of("Arden, Lucy")), Optional.empty());
    Authority authority =
        Authority.of(List.of(arden), Map.of(OLDER_ARDEN, OLD_ARDEN, OLD_ARDEN, ARDEN));
    assertEquals(Optional.of(arden), authority.find(OLDER_ARDEN));
    assertEquals("Arden, Lucy", arden.preferredName());
  }

  @Test
  void aRingOfMergesEnds() {
    Authority authority = Authority.of(List.of(), Map.of(ARDEN, OLD_ARDEN, OLD_ARDEN, ARDEN));
    assertTrue(authority.find(ARDEN).isEmpty());
  }
}
