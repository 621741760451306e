package org.memcon.editing.speech.turn;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.model.record.Speaker;

/// Those between whom a conversation is, as its title names them: "Conversation between Chairman
/// Orlok and Ambassador Bell". What the title says that they spoke about is not among them.
record Parties(Set<String> keys) {

  static final Parties NONE = new Parties(Set.of());

  /// Behind "between" or "with", up to what they spoke about, when or where.
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\b(?:[Bb]etween|BETWEEN|[Ww]ith|WITH|[Aa]mong|AMONG)\\b(?<who>(?:(?!\\b(?:[Oo]n|ON|[Aa]bout|[Cc]oncerning|[Rr]egarding|[Aa]t|[Ii]n|IN)"
              + " )[^\\d:;]){3,160})");

  /// A name at the end of what stands before a sign or "and".
  private static final Pattern NAME =
      Pattern.compile("(\\p{Lu}[\\p{L}’'-]{1,20})(?= ?(?:[,(\\[.]| and\\b| AND\\b| & |$))");

  static Parties of(DocumentDraft draft) {
    Set<String> keys = new HashSet<>();
    for (Part part : draft.parts()) {
      if (part.kind() == PartKind.HEADING || part.kind() == PartKind.ARCHIVE_TITLE) {
        Matcher between = BETWEEN.matcher(part.words());
        while (between.find()) {
          Matcher name = NAME.matcher(between.group("who").strip());
          while (name.find()) {
            keys.add(Speaker.keyOf(name.group(1)));
          }
        }
      }
    }
    keys.remove("");
    return new Parties(Set.copyOf(keys));
  }

  /// Whether a speaker's key is the name of one of them, or ends with it.
  boolean has(String key) {
    return keys.contains(key) || keys.contains(key.substring(key.lastIndexOf('-') + 1));
  }
}
