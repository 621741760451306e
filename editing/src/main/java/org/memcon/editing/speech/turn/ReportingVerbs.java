package org.memcon.editing.speech.turn;

import java.util.regex.Pattern;

/// The verbs by which records tell what somebody said.
final class ReportingVerbs {

  private static final Pattern VERB =
      Pattern.compile(
          ",? (?:then |also |again |next |now |first |finally |further |thereupon"
              + " ){0,2}(?:said|says|stated|states"
              + "|asked|asks|replied|replies|answered|answers|told|tells|added|adds|noted|notes|observed|observes"
              + "|remarked|remarks|explained|explains|thought|thinks|believed|believes|agreed|agrees|pointed|points|went"
              + " on|goes on|continued|continues|emphasized|emphasizes|stressed|stresses|suggested"
              + "|suggests|proposed|proposes|inquired|inquires|wondered|wonders|expressed|expresses|declared"
              + "|declares|reported|reports|recalled|recalls|concluded|concludes|interjected|interjects"
              + "|responded|responds|commented|comments|mentioned|mentions|repeated|repeats|insisted|insists"
              + "|welcomed|welcomes|thanked|thanks|indicated|indicates|spoke|speaks|felt|feels|wished|wishes"
              + "|wanted|wants|referred|refers|raised|raises|acknowledged|acknowledges|objected|objects"
              + "|opened|opens|closed|closes|supported|supports|requested|requests|informed|informs|proceeds"
              + "|reminded|reminds|underlined|underlines|reiterated|reiterates|discussed|discusses|criticized|criticizes|rejected|rejects|greeted|greets|summarized|summarizes|takes"
              + " the floor|took the floor"
              + "|admitted|admits|warned|warns|complained|complains|confirmed|confirms|denied|denies)\\b.*",
          Pattern.DOTALL);

  private ReportingVerbs() {}

  /// Whether one of them stands at `at`.
  static boolean follow(String words, int at) {
    return VERB.matcher(words).region(at, Math.min(words.length(), at + 60)).matches();
  }
}
