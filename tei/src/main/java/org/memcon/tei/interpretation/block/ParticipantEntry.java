package org.memcon.tei.interpretation.block;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.tei.interpretation.facts.FileFacts;
import org.memcon.tei.interpretation.phrase.RecordScope;
import org.memcon.tei.tree.Node.Element;

/// Reads an entry of a list of participants: the name, and behind it office or affiliation.
public final class ParticipantEntry {

  /// Where the name ends: a comma that no "Jr." or "III" follows, a bracket, a dash, a semicolon.
  private static final Pattern NAME_END =
      Pattern.compile(",(?!\\s*(?:Jr|Sr|II|III|IV|Esq)\\b)|;|\\s[(\\[]|\\s*[—–]\\s*|\\s-\\s|:\\s");

  private ParticipantEntry() {}

  static Participant of(
      Element item, List<Inline> content, Optional<String> side, RecordScope scope) {
    Optional<FileFacts.Present> known = scope.facts().participant(item.attribute("corresp"));
    if (known.isPresent()) {
      FileFacts.Present facts = known.get();
      return new Participant(
          item.span(), content, facts.name(), facts.role(), facts.delegation(), facts.authority());
    }
    String words = Inline.wording(content);
    Matcher end = NAME_END.matcher(words);
    String name = words;
    Optional<String> role = Optional.empty();
    if (end.find() && end.start() > 0) {
      name = words.substring(0, end.start()).strip();
      role = role(words.substring(end.start()));
    }
    return new Participant(item.span(), content, name, role, side, authority(content));
  }

  private static Optional<String> role(String rest) {
    String words = rest.replaceFirst("^[\\s,;:—–-]+", "").strip();
    if (words.startsWith("(") && words.indexOf(')') == words.length() - 1) {
      words = words.substring(1, words.length() - 1);
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  static Optional<AuthorityId> authority(List<Inline> content) {
    for (Inline inline : content) {
      Optional<AuthorityId> key =
          switch (inline) {
            case Inline.Name name when name.kind() == Inline.Name.Kind.PERSON -> name.key();
            case Inline.Emphasis emphasis -> authority(emphasis.content());
            default -> Optional.empty();
          };
      if (key.isPresent()) {
        return key;
      }
    }
    return Optional.empty();
  }
}
