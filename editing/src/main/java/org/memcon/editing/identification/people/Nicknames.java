package org.memcon.editing.identification.people;

import java.util.Map;
import java.util.Set;

/// Short forms of given names that do not begin like them.
final class Nicknames {

  private static final Map<String, Set<String>> NAMES =
      Map.ofEntries(
          Map.entry("bob", Set.of("robert")),
          Map.entry("joe", Set.of("joseph", "josef", "jose")),
          Map.entry("bobby", Set.of("robert")),
          Map.entry("bill", Set.of("william")),
          Map.entry("will", Set.of("william")),
          Map.entry("jack", Set.of("john", "jacob")),
          Map.entry("jim", Set.of("james")),
          Map.entry("dick", Set.of("richard")),
          Map.entry("rick", Set.of("richard")),
          Map.entry("mike", Set.of("michael", "mikhail", "mansfield")),
          Map.entry("ted", Set.of("edward", "theodore")),
          Map.entry("ned", Set.of("edward")),
          Map.entry("hal", Set.of("harold", "henry")),
          Map.entry("harry", Set.of("harold", "henry")),
          Map.entry("hank", Set.of("henry")),
          Map.entry("larry", Set.of("lawrence")),
          Map.entry("jerry", Set.of("gerald", "jerome", "gerard")),
          Map.entry("chuck", Set.of("charles")),
          Map.entry("frank", Set.of("francis", "franklin")),
          Map.entry("tony", Set.of("anthony", "antonio")),
          Map.entry("tom", Set.of("thomas")),
          Map.entry("betty", Set.of("elizabeth")),
          Map.entry("nick", Set.of("nicholas", "nikolaos")),
          Map.entry("kay", Set.of("katherine")),
          Map.entry("peggy", Set.of("margaret")),
          Map.entry("ike", Set.of("dwight")),
          Map.entry("mac", Set.of("mcgeorge")),
          Map.entry("jock", Set.of("john")),
          Map.entry("rab", Set.of("richard")),
          Map.entry("dave", Set.of("david")),
          Map.entry("steve", Set.of("stephen", "steven")),
          Map.entry("bert", Set.of("albert", "robert", "herbert")),
          Map.entry("gene", Set.of("eugene")),
          Map.entry("sandy", Set.of("alexander")),
          Map.entry("alex", Set.of("alexis", "alexander")),
          Map.entry("al", Set.of("albert", "alfred", "alexander", "alan")),
          Map.entry("ed", Set.of("edward", "edwin", "edmund")),
          Map.entry("ray", Set.of("raymond")),
          Map.entry("russ", Set.of("russell")));

  private Nicknames() {}

  /// The names of which a word is a short form.
  static Set<String> of(String word) {
    return NAMES.getOrDefault(word, Set.of());
  }
}
