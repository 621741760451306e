package org.memcon.tei.authority.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.tei.reading.TeiStream;
import org.memcon.tei.reading.UnreadableTeiException;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.tree.TreeReader;

/// Changes entries of an authority file in their places: every other character of the file, an
/// editor's comments and line ends included, stays as it is.
public final class AuthorityFileEditor {

  private static final Set<String> ENTRIES = Set.of("person", "org", "place");

  private record Place(String element, int start, int end) {}

  private final String text;
  private final Map<AuthorityId, Place> places;

  private AuthorityFileEditor(String text, Map<AuthorityId, Place> places) {
    this.text = text;
    this.places = places;
  }

  /// The file with some entries put in the place of those with their ids, or taken out (empty), and
  /// new ones before the first with a later id. Empty where that cannot be done in place, such as
  /// for terms, or for the last entry of a list.
  public static Optional<byte[]> edit(
      byte[] file, Map<AuthorityId, Optional<AuthorityEntry>> wanted) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    Optional<Map<AuthorityId, Place>> places = places(file, text);
    if (places.isEmpty()) {
      return Optional.empty();
    }
    AuthorityFileEditor editor = new AuthorityFileEditor(text, places.get());
    return editor.with(wanted).map(edited -> edited.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Map<AuthorityId, Place>> places(byte[] file, String text)
      throws IOException {
    Map<AuthorityId, Place> places = new HashMap<>();
    boolean[] sure = {true};
    try {
      TeiStream.read(
          new ByteArrayInputStream(file),
          "",
          stream -> {
            TreeReader trees = new TreeReader(stream);
            while (stream.hasNext()) {
              if (stream.next() == XMLStreamConstants.START_ELEMENT
                  && ENTRIES.contains(stream.getLocalName())) {
                Element entry = trees.read();
                sure[0] &=
                    entry.end() <= text.length()
                        && text.startsWith("<" + entry.localName(), entry.start())
                        && text.charAt(entry.end() - 1) == '>';
                id(entry)
                    .ifPresent(id ->
                        places.put(id, new Place(entry.localName(), entry.start(), entry.end())));
              }
            }
          });
    } catch (UnreadableTeiException broken) {
      return Optional.empty();
    }
    return sure[0] ? Optional.of(places) : Optional.empty();
  }

  private static Optional<AuthorityId> id(Element entry) {
    return entry.all("idno").stream()
        .filter(idno -> idno.is("idno", "authority"))
        .map(Element::text)
        .findFirst()
        .or(() -> entry.said("xml:id"))
        .map(AuthorityId::new);
  }

  /// A stretch of the file, and what shall stand there.
  private record Edit(int start, int end, String words) {}

  private Optional<String> with(Map<AuthorityId, Optional<AuthorityEntry>> wanted)
      throws IOException {
    List<Edit> edits = new ArrayList<>();
    for (Map.Entry<AuthorityId, Optional<AuthorityEntry>> change :
        new TreeMap<>(wanted).entrySet()) {
      Optional<Edit> edit = edit(change.getKey(), change.getValue());
      if (edit.isEmpty()) {
        return Optional.empty();
      }
      edits.add(edit.get());
    }
    // Stable: new entries before the same place stay in the order of their ids.
    edits.sort((one, other) -> Integer.compare(one.start(), other.start()));
    StringBuilder edited = new StringBuilder(text.length() + 1024);
    int at = 0;
    for (Edit edit : edits) {
      if (edit.start() < at) {
        return Optional.empty();
      }
      edited.append(text, at, edit.start()).append(edit.words());
      at = edit.end();
    }
    return Optional.of(edited.append(text, at, text.length()).toString());
  }

  private Optional<Edit> edit(AuthorityId id, Optional<AuthorityEntry> entry) throws IOException {
    Place place = places.get(id);
    if (entry.isEmpty()) {
      return place == null ? Optional.empty() : Optional.of(removal(place));
    }
    if (entry.get().record() instanceof AuthorityRecord.Term) {
      return Optional.empty();
    }
    String written = written(entry.get());
    String words = text.contains("\r\n") ? written.replace("\n", "\r\n") : written;
    return place == null
        ? insertion(id, words)
        : Optional.of(new Edit(place.start(), place.end(), words));
  }

  /// An entry, and what stands before it on its line.
  private Edit removal(Place place) {
    return new Edit(lineEndBefore(place), place.end(), "");
  }

  /// Where the line end and the indent before an entry begin.
  private int lineEndBefore(Place place) {
    int start = place.start();
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    start = start > 0 && text.charAt(start - 1) == '\n' ? start - 1 : start;
    return start > 0 && text.charAt(start - 1) == '\r' ? start - 1 : start;
  }

  private Optional<Edit> insertion(AuthorityId id, String words) {
    String element = words.substring(1, words.indexOf(' '));
    Optional<Place> later =
        places.entrySet().stream()
            .filter(other -> other.getValue().element().equals(element))
            .filter(other -> other.getKey().compareTo(id) > 0)
            .map(Map.Entry::getValue)
            .min((one, other) -> Integer.compare(one.start(), other.start()));
    if (later.isPresent()) {
      int at = lineEndBefore(later.get());
      return Optional.of(new Edit(at, at, text.substring(at, later.get().start()) + words));
    }
    return places.values().stream()
        .filter(other -> other.element().equals(element))
        .max((one, other) -> Integer.compare(one.end(), other.end()))
        .map(last ->
            new Edit(
                last.end(), last.end(), text.substring(lineEndBefore(last), last.start()) + words));
  }

  /// An entry as the writer writes it in a file of its own.
  private static String written(AuthorityEntry entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AuthorityFileWriter().write("", List.of(entry), out);
    byte[] file = out.toByteArray();
    String alone = new String(file, StandardCharsets.UTF_8);
    Place place = places(file, alone).orElseThrow().values().iterator().next();
    return alone.substring(place.start(), place.end());
  }
}
