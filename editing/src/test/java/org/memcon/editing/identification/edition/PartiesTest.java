package org.memcon.editing.identification.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.editing.structure.Texts;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;

/// Who is present at a meeting, told from whom the offices of those present name.
class PartiesTest {

  private static final AuthorityId MARLOWE = new AuthorityId("v1#p_M1");

  private static List<Participant> present(String people) {
    DiplomaticRecord record =
        new StructureRecognizer()
            .edit(
                Texts.plain(
                    "talk.txt",
                    "Memorandum of Conversation\n\nPort Orlok, May 3, 1959.\n\nPARTICIPANTS\n\n"
                        + people
                        + "\n\nThe ferry has sailed, and nobody could say when it would be"
                        + " back.\n"))
            .records()
            .getFirst();
    DiplomaticRecord named =
        new EditionIdentifier(Authority.empty())
            .with(
                List.of(
                    new AuthorityRecord.Person(
                        MARLOWE,
                        List.of(NameForm.of("Marlowe, Sir Anthony")),
                        Optional.of("British Foreign Secretary"))))
            .identify(List.of(record))
            .records()
            .getFirst();
    return named.blocks().stream()
        .filter(Block.Participants.class::isInstance)
        .flatMap(list -> ((Block.Participants) list).delegations().stream())
        .flatMap(side -> side.members().stream())
        .toList();
  }

  @Test
  void whoIsNamedInTheOfficeOfAParticipantIsNotTheParticipant() {
    List<Participant> present =
        present("Sir Anthony Marlowe\nDr. Orlok, Assistant to Sir Anthony Marlowe\nMr. Bell");
    assertEquals(
        List.of(Optional.of(MARLOWE), Optional.empty(), Optional.empty()),
        present.stream().map(Participant::authority).toList());
    assertTrue(present.get(1).content().stream().anyMatch(Inline.Name.class::isInstance));
  }
}
