package org.memcon.publishing.page.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.PartNames;
import org.memcon.publishing.invented.Conversation;

class VoicesTest {

  private static Voices voices() {
    Conversation conversation = Conversation.of(2);
    PartNames names = PartNames.of(conversation.record());
    return Voices.of(conversation.record(), names::name);
  }

  @Test
  void whoeverSaysMostIsTheFirstVoice() {
    List<Voices.Voice> all = voices().all();
    assertEquals(
        List.of("A. SOREL", "I. VARGA", "T. BRANDT"),
        all.stream().map(Voices.Voice::name).toList());
    assertEquals("v1", all.getFirst().style());
    assertEquals("t2", all.getFirst().first());
    assertEquals(10, all.getFirst().turns());
  }

  @Test
  void sharesAddUpToTheWhole() {
    double sum = voices().all().stream().mapToDouble(Voices.Voice::share).sum();
    assertEquals(1, sum, 1e-9);
    SpeechChart chart = SpeechChart.of(voices());
    SpeechChart.Part last = chart.parts().getLast();
    assertEquals(1000, last.x() + last.width(), 0.05);
  }

  @Test
  void whoWasPresentHasTheVoiceOfTheirName() {
    var present = Conversation.of(1).record().description().participants();
    assertTrue(voices().of(present.getFirst()).isPresent());
    assertTrue(voices().of(present.get(2)).isEmpty(), "the interpreter says nothing");
  }
}
