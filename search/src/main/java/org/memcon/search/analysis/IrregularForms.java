package org.memcon.search.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// English nouns and verbs whose forms no rule of spelling gives. Forms that are more often another
/// word ("left", "saw", "found", "felt", "rose", "bore", "ground") are not among them.
final class IrregularForms {

  private static final List<String> FAMILIES =
      List.of(
          "man men",
          "woman women",
          "child children",
          "foot feet",
          "tooth teeth",
          "statesman statesmen",
          "spokesman spokesmen",
          "chairman chairmen",
          "congressman congressmen",
          "criterion criteria",
          "phenomenon phenomena",
          "memorandum memoranda",
          "basis bases",
          "base bases",
          "crisis crises",
          "analysis analyses",
          "thesis theses",
          "hypothesis hypotheses",
          "index indices",
          "appendix appendices",
          "wife wives",
          "life lives",
          "half halves",
          "self selves",
          "knife knives",
          "say said says saying",
          "tell told tells telling",
          "speak spoke spoken speaks speaking",
          "meet met meets meeting",
          "go went gone goes going",
          "come came comes coming",
          "become became becomes becoming",
          "overcome overcame overcomes",
          "give gave given gives giving",
          "forgive forgave forgiven",
          "take took taken takes taking",
          "undertake undertook undertaken undertakes undertaking",
          "mistake mistook mistaken",
          "overtake overtook overtaken",
          "make made makes making",
          "know knew known knows knowing",
          "think thought thinks thinking",
          "bring brought brings bringing",
          "buy bought buys buying",
          "seek sought seeks seeking",
          "fight fought fights fighting",
          "teach taught teaches teaching",
          "catch caught catches catching",
          "hold held holds holding",
          "uphold upheld upholds",
          "withhold withheld withholds",
          "keep kept keeps keeping",
          "sleep slept sleeps",
          "send sent sends sending",
          "spend spent spends spending",
          "lend lent lends lending",
          "build built builds building",
          "rebuild rebuilt rebuilds",
          "deal dealt deals dealing",
          "mean meant means meaning",
          "lose lost loses losing",
          "win won wins winning",
          "begin began begun begins beginning",
          "run ran runs running",
          "sink sank sunk sinks sinking",
          "drink drank drunk",
          "swim swam swum",
          "write wrote written writes writing",
          "rewrite rewrote rewritten",
          "drive drove driven drives driving",
          "strive strove striven",
          "arise arose arisen arises",
          "rise risen rises rising",
          "choose chose chosen chooses",
          "freeze froze frozen freezes",
          "break broke broken breaks breaking",
          "steal stole stolen",
          "fly flew flown flies flying",
          "grow grew grown grows growing",
          "throw threw thrown throws throwing",
          "overthrow overthrew overthrown overthrows",
          "draw drew drawn draws drawing",
          "withdraw withdrew withdrawn withdraws withdrawing",
          "show showed shown shows showing",
          "see seen sees seeing",
          "foresee foresaw foreseen",
          "oversee oversaw overseen",
          "eat ate eaten eats",
          "fall fell fallen falls falling",
          "forget forgot forgotten forgets",
          "get got gotten gets getting",
          "understand understood understands understanding",
          "stand stood stands standing",
          "withstand withstood withstands",
          "sell sold sells selling",
          "sit sat sits sitting",
          "lead led leads leading",
          "mislead misled",
          "feed fed feeds feeding",
          "flee fled flees fleeing",
          "find finds finding",
          "leave leaves leaving",
          "hear heard hears hearing",
          "pay paid pays paying",
          "repay repaid",
          "lay laid lays laying",
          "strike struck strikes striking",
          "stick stuck sticks",
          "swear swore sworn",
          "wear wore worn",
          "tear tore torn",
          "bear borne bears bearing",
          "hide hid hidden hides",
          "forbid forbade forbidden forbids",
          "bid bade bidden",
          "shake shook shaken shakes",
          "shoot shot shoots shooting",
          "sing sang sung",
          "ring rang rung",
          "spring sprang sprung",
          "shrink shrank shrunk",
          "wake woke woken",
          "awake awoke awoken",
          "teach taught",
          "have had has having",
          "do did done does doing",
          "be is are was were been being am");

  private static final Map<String, Set<String>> FORMS = new HashMap<>();

  static {
    for (String family : FAMILIES) {
      Set<String> forms = Set.of(family.split(" "));
      for (String form : forms) {
        FORMS.computeIfAbsent(form, any -> new HashSet<>()).addAll(forms);
      }
    }
  }

  private IrregularForms() {}

  /// The words of the families that a word is in; none for most.
  static Set<String> of(String word) {
    return FORMS.getOrDefault(word, Set.of());
  }
}
