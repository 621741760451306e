package org.memcon.model.title;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.memcon.model.record.RecordKind;

/// Tells what kind of document a heading announces: "Airgram From the Embassy in the Soviet Union
/// to the Department of State" is an airgram.
///
/// It knows the words that archives and editors use for documents, not the documents of any one
/// archive. Where the words say nothing ("The Ambassador in Burma to the Department of State") the
/// kind is [RecordKind#OTHER] and has to be told from the document itself.
public final class KindOfTitle {

  private static final Pattern NUMBER =
      Pattern.compile("^(?:(?:no|document|doc|nr|number) )?\\d{1,5}[a-z]? ?");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /// Words that may stand before a kind's own word without changing it.
  private static final Set<String> QUALIFIERS =
      Set.of(
          ("a an the draft joint circular top secret confidential personal official informal"
               + " unsigned undated uncleared attached enclosed oral extract extracts excerpt"
               + " excerpts copy text part of from translation supplementary preliminary further"
               + " final revised special action information briefing background research"
               + " backchannel verbatim detailed brief short handwritten soviet russian chinese"
               + " american british french german cuban hungarian polish czech czechoslovak"
               + " bulgarian romanian yugoslav albanian vietnamese korean japanese indian cambodian"
               + " ciphered encrypted coded classified abridged stenographic working first second"
               + " third one two three u s untitled most urgent immediate reply open private"
               + " inaugural farewell annual opening closing diplomatic rough")
              .split(" "));

  /// What the first word that is no qualifier announces, where that word is enough.
  private static final Map<String, RecordKind> FIRST =
      Map.ofEntries(
          Map.entry("telegram", RecordKind.TELEGRAM),
          Map.entry("telegrams", RecordKind.TELEGRAM),
          Map.entry("cable", RecordKind.TELEGRAM),
          Map.entry("cables", RecordKind.TELEGRAM),
          Map.entry("cablegram", RecordKind.TELEGRAM),
          Map.entry("ciphertelegram", RecordKind.TELEGRAM),
          Map.entry("airgram", RecordKind.AIRGRAM),
          Map.entry("despatch", RecordKind.DESPATCH),
          Map.entry("dispatch", RecordKind.DESPATCH),
          Map.entry("instruction", RecordKind.DESPATCH),
          Map.entry("instructions", RecordKind.DESPATCH),
          Map.entry("letter", RecordKind.LETTER),
          Map.entry("letters", RecordKind.LETTER),
          Map.entry("correspondence", RecordKind.LETTER),
          Map.entry("message", RecordKind.MESSAGE),
          Map.entry("messages", RecordKind.MESSAGE),
          Map.entry("minutes", RecordKind.MINUTES),
          Map.entry("transcript", RecordKind.TRANSCRIPT),
          Map.entry("transcripts", RecordKind.TRANSCRIPT),
          Map.entry("stenogram", RecordKind.TRANSCRIPT),
          Map.entry("memcon", RecordKind.MEMORANDUM_OF_CONVERSATION),
          Map.entry("telcon", RecordKind.MEMORANDUM_OF_CONVERSATION),
          Map.entry("conversation", RecordKind.MEMORANDUM_OF_CONVERSATION),
          Map.entry("conversations", RecordKind.MEMORANDUM_OF_CONVERSATION),
          Map.entry("diary", RecordKind.DIARY),
          Map.entry("journal", RecordKind.DIARY),
          Map.entry("communique", RecordKind.COMMUNIQUE),
          Map.entry("agreement", RecordKind.AGREEMENT),
          Map.entry("treaty", RecordKind.AGREEMENT),
          Map.entry("convention", RecordKind.AGREEMENT),
          Map.entry("estimate", RecordKind.INTELLIGENCE_ESTIMATE),
          Map.entry("nie", RecordKind.INTELLIGENCE_ESTIMATE),
          Map.entry("snie", RecordKind.INTELLIGENCE_ESTIMATE),
          Map.entry("statement", RecordKind.STATEMENT),
          Map.entry("statements", RecordKind.STATEMENT),
          Map.entry("declaration", RecordKind.STATEMENT),
          Map.entry("speech", RecordKind.STATEMENT),
          Map.entry("address", RecordKind.STATEMENT),
          Map.entry("remarks", RecordKind.STATEMENT),
          Map.entry("toast", RecordKind.STATEMENT),
          Map.entry("toasts", RecordKind.STATEMENT),
          Map.entry("interview", RecordKind.STATEMENT),
          Map.entry("proclamation", RecordKind.STATEMENT),
          Map.entry("announcement", RecordKind.STATEMENT),
          Map.entry("report", RecordKind.REPORT),
          Map.entry("reports", RecordKind.REPORT),
          Map.entry("study", RecordKind.REPORT),
          Map.entry("survey", RecordKind.REPORT),
          Map.entry("analysis", RecordKind.REPORT),
          Map.entry("assessment", RecordKind.REPORT),
          Map.entry("chronology", RecordKind.REPORT),
          Map.entry("paper", RecordKind.POLICY_PAPER),
          Map.entry("papers", RecordKind.POLICY_PAPER),
          Map.entry("nsc", RecordKind.POLICY_PAPER),
          Map.entry("nsam", RecordKind.POLICY_PAPER),
          Map.entry("nssm", RecordKind.POLICY_PAPER),
          Map.entry("nsdm", RecordKind.POLICY_PAPER));

  private static final Set<String> TALK =
      Set.of(
          "conversation",
          "conversations",
          "discussion",
          "discussions",
          "conference",
          "conferences",
          "meeting",
          "meetings",
          "talk",
          "talks",
          "audience");

  private static final Set<String> SPOKEN =
      Set.of("conversation", "conversations", "talk", "talks");

  /// Words that a title may hold anywhere, the strongest first.
  private static final List<Map.Entry<String, RecordKind>> ANYWHERE =
      List.of(
          Map.entry(" editorial note ", RecordKind.EDITORIAL_NOTE),
          Map.entry(" intelligence estimate ", RecordKind.INTELLIGENCE_ESTIMATE),
          Map.entry(" weekly review ", RecordKind.INTELLIGENCE_REVIEW),
          Map.entry(" intelligence review ", RecordKind.INTELLIGENCE_REVIEW),
          Map.entry(" intelligence summary ", RecordKind.INTELLIGENCE_REVIEW),
          Map.entry(" intelligence checklist ", RecordKind.INTELLIGENCE_REVIEW),
          Map.entry(" daily brief ", RecordKind.INTELLIGENCE_REVIEW),
          Map.entry(" stenogram ", RecordKind.TRANSCRIPT),
          Map.entry(" transcript ", RecordKind.TRANSCRIPT),
          Map.entry(" verbatim record ", RecordKind.TRANSCRIPT),
          Map.entry(" telegram ", RecordKind.TELEGRAM),
          Map.entry(" cable ", RecordKind.TELEGRAM),
          Map.entry(" airgram ", RecordKind.AIRGRAM),
          Map.entry(" despatch ", RecordKind.DESPATCH),
          Map.entry(" aide memoire ", RecordKind.AIDE_MEMOIRE),
          Map.entry(" national security action memorandum ", RecordKind.POLICY_PAPER),
          Map.entry(" national security council report ", RecordKind.POLICY_PAPER),
          Map.entry(" operations plan ", RecordKind.POLICY_PAPER),
          Map.entry(" policy directive ", RecordKind.POLICY_PAPER),
          Map.entry(" talking points ", RecordKind.POLICY_PAPER),
          Map.entry(" paper ", RecordKind.POLICY_PAPER),
          Map.entry(" minutes ", RecordKind.MINUTES),
          Map.entry(" record of action ", RecordKind.MINUTES),
          Map.entry(" record of actions ", RecordKind.MINUTES),
          Map.entry(" record of meeting ", RecordKind.MINUTES),
          Map.entry(" conversation ", RecordKind.MEMORANDUM_OF_CONVERSATION),
          Map.entry(" letter ", RecordKind.LETTER),
          Map.entry(" communique ", RecordKind.COMMUNIQUE),
          Map.entry(" press release ", RecordKind.COMMUNIQUE),
          Map.entry(" diary ", RecordKind.DIARY),
          Map.entry(" message ", RecordKind.MESSAGE),
          Map.entry(" treaty ", RecordKind.AGREEMENT),
          Map.entry(" memorandum ", RecordKind.MEMORANDUM),
          Map.entry(" memo ", RecordKind.MEMORANDUM),
          Map.entry(" statement ", RecordKind.STATEMENT),
          Map.entry(" press conference ", RecordKind.STATEMENT),
          Map.entry(" speech ", RecordKind.STATEMENT),
          Map.entry(" address by ", RecordKind.STATEMENT),
          Map.entry(" remarks ", RecordKind.STATEMENT),
          Map.entry(" announcement ", RecordKind.STATEMENT),
          Map.entry(" notes of ", RecordKind.MINUTES),
          Map.entry(" report ", RecordKind.REPORT),
          Map.entry(" intelligence note ", RecordKind.REPORT),
          Map.entry(" intelligence brief ", RecordKind.REPORT),
          Map.entry(" study ", RecordKind.REPORT),
          Map.entry(" agreement between ", RecordKind.AGREEMENT),
          Map.entry(" current economic developments ", RecordKind.REPORT),
          Map.entry(" meeting of ", RecordKind.MINUTES),
          Map.entry(" council meeting ", RecordKind.MINUTES),
          Map.entry(" session of ", RecordKind.MINUTES));

  private KindOfTitle() {}

  /// The kind that a heading's words announce.
  public static RecordKind of(String title) {
    String words = plain(title);
    String[] tokens = words.split(" ");
    int first = 0;
    while (first < tokens.length - 1 && QUALIFIERS.contains(tokens[first])) {
      first++;
    }
    return begins(tokens, first, words)
        .or(() -> Optional.of(holds(words)).filter(kind -> kind != RecordKind.OTHER))
        .or(() -> ForeignKinds.of(tokens))
        .or(() -> HanKinds.of(title))
        .or(() -> exchanged(tokens))
        .orElse(RecordKind.OTHER);
  }

  /// "To James Bell from E. Orlok, 3 May 1802": so editors of somebody's letters call each.
  private static Optional<RecordKind> exchanged(String[] tokens) {
    List<String> words = List.of(tokens);
    boolean letter =
        tokens[0].equals("to") && words.indexOf("from") > 1
            || tokens[0].equals("from") && words.indexOf("to") > 1;
    return letter ? Optional.of(RecordKind.LETTER) : Optional.empty();
  }

  private static Optional<RecordKind> begins(String[] tokens, int first, String words) {
    String next = first + 1 < tokens.length ? tokens[first + 1] : "";
    RecordKind kind =
        switch (tokens[first]) {
          case "memorandum", "memoranda", "memorandums" -> memorandum(tokens, first, next);
          case "editorial", "editor", "editors" ->
              next.startsWith("note") ? RecordKind.EDITORIAL_NOTE : null;
          case "aide" -> next.startsWith("memoire") ? RecordKind.AIDE_MEMOIRE : null;
          case "telephone" -> RecordKind.MEMORANDUM_OF_CONVERSATION;
          case "note" -> note(tokens, first, next, words);
          case "notes", "record", "records", "summary", "account", "protocol" ->
              proceedings(tokens, first);
          case "intelligence", "current", "national", "weekly", "daily" -> null;
          default -> FIRST.get(tokens[first]);
        };
    return Optional.ofNullable(kind);
  }

  private static RecordKind memorandum(String[] tokens, int first, String next) {
    if (next.equals("of") && has(tokens, first + 2, 3, Set.of("understanding", "agreement"))) {
      return RecordKind.AGREEMENT;
    }
    boolean ofTalk =
        switch (next) {
          case "of", "on", "regarding" -> has(tokens, first + 2, 5, TALK);
          case "for" -> has(tokens, first + 2, 7, SPOKEN);
          default -> false;
        };
    return ofTalk ? RecordKind.MEMORANDUM_OF_CONVERSATION : RecordKind.MEMORANDUM;
  }

  private static RecordKind note(String[] tokens, int first, String next, String words) {
    if (words.startsWith("intelligence ") || words.startsWith("research ")) {
      return RecordKind.REPORT;
    }
    if ((next.equals("of") || next.equals("on")) && has(tokens, first + 2, 3, TALK)) {
      return RecordKind.MEMORANDUM_OF_CONVERSATION;
    }
    boolean between =
        next.equals("verbale")
            || words.startsWith("diplomatic ")
            || has(
                tokens,
                first + 1,
                8,
                Set.of("embassy", "government", "ministry", "soviet", "legation", "union"));
    return between ? RecordKind.DIPLOMATIC_NOTE : RecordKind.MEMORANDUM;
  }

  private static RecordKind proceedings(String[] tokens, int first) {
    if (has(tokens, first + 1, 3, Set.of("transcript", "transcripts"))) {
      return RecordKind.TRANSCRIPT;
    }
    return has(tokens, first + 1, 7, SPOKEN)
        ? RecordKind.MEMORANDUM_OF_CONVERSATION
        : RecordKind.MINUTES;
  }

  /// Whether one of the words stands among the `count` tokens from `from` on.
  private static boolean has(String[] tokens, int from, int count, Set<String> words) {
    for (int i = from; i < Math.min(from + count, tokens.length); i++) {
      if (words.contains(tokens[i])) {
        return true;
      }
    }
    return false;
  }

  private static RecordKind holds(String words) {
    String padded = " " + words + " ";
    for (Map.Entry<String, RecordKind> sign : ANYWHERE) {
      if (padded.contains(sign.getKey())) {
        return sign.getValue();
      }
    }
    return RecordKind.OTHER;
  }

  /// The title in lower case, without accents, signs and the number before it.
  private static String plain(String title) {
    String letters = title;
    if (!Normalizer.isNormalized(letters, Normalizer.Form.NFD)) {
      letters = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    }
    String words =
        SIGNS
            .matcher(letters.toLowerCase(Locale.ROOT).replace("’s", "s").replace("'s", "s"))
            .replaceAll(" ")
            .strip();
    return NUMBER.matcher(words).replaceFirst("");
  }
}
