package org.memcon.tei.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceDescription;
import org.memcon.tei.interpretation.facts.FileFacts;
import org.memcon.tei.interpretation.header.Availabilities;
import org.memcon.tei.interpretation.header.HeaderInterpreter;
import org.memcon.tei.interpretation.header.ListedAuthority;
import org.memcon.tei.interpretation.header.StandOffInterpreter;
import org.memcon.tei.interpretation.record.RecordInterpreter;
import org.memcon.tei.tree.Node;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.tree.TreeReader;
import org.memcon.tei.vocabulary.Namespaces;
import org.memcon.tei.vocabulary.Pointers;

/// One reading of one file: walks header, stand-off and text, and takes out what is a record.
///
/// A `div` of type `document` is a record; in a file that has none, every division of the body is
/// one, or the body as a whole where it is not divided.
final class FileReading {

  private static final Set<String> PARTS =
      Set.of("compilation", "chapter", "subchapter", "section", "part", "volume");

  private final XMLStreamReader2 stream;
  private final TreeReader trees;
  private final EditionSink sink;
  private final Set<String> ids = new HashSet<>();
  private final List<AuthorityRecord> authorities = new ArrayList<>();
  private final List<Volume.Section> sections = new ArrayList<>();
  private Optional<Volume> volume = Optional.empty();
  private FileFacts facts = new FileFacts();
  private Pointers pointers;
  private Availabilities availabilities = Availabilities.NONE;
  private boolean ours;
  private boolean announced;

  FileReading(XMLStreamReader2 stream, String name, EditionSink sink) {
    this.stream = stream;
    this.trees = new TreeReader(stream);
    this.sink = sink;
    this.pointers = new Pointers(slug(name), Set.of());
  }

  /// Reads from the root's start tag to the end of the file.
  void read() throws XMLStreamException {
    inside("TEI");
    while (stream.hasNext()) {
      stream.next();
    }
    announce();
    volume.ifPresent(known -> sink.volume(with(known, sections)));
  }

  private void inside(String around) throws XMLStreamException {
    while (nextChild()) {
      switch (teiName()) {
        case "teiHeader" -> header(trees.read());
        case "standOff" -> standOff(trees.read());
        case "TEI", "teiCorpus" -> {
          // What a corpus says holds for its texts that say nothing themselves.
          Availabilities outer = availabilities;
          inside(around);
          availabilities = outer;
        }
        case "text" -> text();
        default -> stream.skipElement();
      }
    }
  }

  /// Moves to the next element directly inside the current one; false at its end.
  private boolean nextChild() throws XMLStreamException {
    while (true) {
      int event = stream.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  private String teiName() {
    return Namespaces.TEI.equals(stream.getNamespaceURI()) ? stream.getLocalName() : "";
  }

  private void header(Element header) {
    Optional<Volume> described = HeaderInterpreter.volume(header);
    ours = HeaderInterpreter.isOurs(header);
    // In a corpus of ours each edition says itself whether it is a volume.
    if (described.isPresent() || ours) {
      volume = described;
    }
    String base = described.map(Volume::id).orElse(pointers.base());
    facts = ours ? HeaderInterpreter.facts(header, base) : new FileFacts();
    pointers = new Pointers(base, facts.recordIds(), facts.named());
    availabilities = Availabilities.of(header, availabilities);
    header.within("particDesc").forEach(this::standOff);
  }

  private void standOff(Element standOff) {
    new StandOffInterpreter(facts, pointers).read(standOff);
    facts.findings().forEach(sink::finding);
    facts.findings().clear();
    authorities.addAll(facts.authorities());
    facts.authorities().clear();
  }

  private void text() throws XMLStreamException {
    while (nextChild()) {
      switch (teiName()) {
        case "front", "back" -> matter();
        case "body" -> body();
        case "group", "text" -> text();
        default -> stream.skipElement();
      }
    }
  }

  /// Front or back matter: nothing there is a record, but its lists define people and terms.
  private void matter() throws XMLStreamException {
    while (nextChild()) {
      switch (teiName()) {
        case "div", "div1", "div2" -> matter();
        case "list" -> {
          String type = stream.getAttributeValue(null, "type");
          if ("toc".equals(type) || "index".equals(type)) {
            stream.skipElement();
          } else {
            definitions();
          }
        }
        default -> stream.skipElement();
      }
    }
  }

  private void definitions() throws XMLStreamException {
    while (nextChild()) {
      if (teiName().equals("item")) {
        Element item = trees.read();
        for (Element nested : item.within("item")) {
          ListedAuthority.of(nested, pointers).ifPresent(authorities::add);
        }
        if (item.within("item").isEmpty()) {
          ListedAuthority.of(item, pointers).ifPresent(authorities::add);
        }
      } else {
        stream.skipElement();
      }
    }
  }

  private void body() throws XMLStreamException {
    if (volume.isPresent() || ours) {
      section("", "", sections);
      return;
    }
    // What stands before the first division is the heading of the whole, unless no division comes.
    List<Node> lead = new ArrayList<>();
    List<Node> loose = new ArrayList<>();
    int start = offset();
    boolean divided = false;
    while (nextChild()) {
      Element element = trees.read();
      if (teiDivision(element) && loose.isEmpty()) {
        divided = true;
        fromTree(element);
      } else if (loose.isEmpty() && (element.is("head") || element.is("pb"))) {
        lead.add(element);
      } else {
        if (loose.isEmpty() && !divided) {
          loose.addAll(lead);
        }
        loose.add(element);
      }
    }
    if (loose.isEmpty() && !divided) {
      loose.addAll(lead);
    }
    if (!loose.isEmpty()) {
      record(Element.holding("div", loose, start, loose.getLast().end()), Optional.empty());
    }
  }

  private static boolean teiDivision(Element element) {
    return element.is("div") || element.is("div1");
  }

  /// A division of a file that may hold documents, or be one.
  private void fromTree(Element division) {
    boolean holds = division.within("div").stream().anyMatch(inner -> inner.is("div", "document"));
    if (!holds) {
      record(division, division.said("xml:id"));
      return;
    }
    if (division.is("div", "document")) {
      record(division, division.said("xml:id"));
    } else {
      division.elements().stream().filter(FileReading::teiDivision).forEach(this::fromTree);
    }
  }

  /// A part of a volume: its heading, its parts and its records.
  private void section(String id, String kind, List<Volume.Section> siblings)
      throws XMLStreamException {
    String heading = "";
    List<Volume.Section> parts = new ArrayList<>();
    List<RecordId> records = new ArrayList<>();
    while (nextChild()) {
      switch (teiName()) {
        case "head" -> heading = withoutNotes(trees.read());
        case "div" -> {
          String type = stream.getAttributeValue(null, "type");
          if ("document".equals(type)) {
            Element div = trees.read();
            records.add(record(div, div.said("xml:id")));
          } else if (ours || (type != null && PARTS.contains(type))) {
            section(name(stream.getAttributeValue(Namespaces.XML, "id")), name(type), parts);
          } else {
            stream.skipElement();
          }
        }
        default -> stream.skipElement();
      }
    }
    if (kind.isEmpty()) {
      siblings.addAll(parts);
    } else {
      siblings.add(new Volume.Section(own(id), kind, heading, parts, records));
    }
  }

  private static String name(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }

  private String own(String id) {
    String prefix = pointers.base() + "-";
    return ours && id.startsWith(prefix) ? id.substring(prefix.length()) : id;
  }

  private static String withoutNotes(Element head) {
    List<Node> words = new ArrayList<>();
    for (Node child : head.children()) {
      if (!(child instanceof Element element && element.is("note"))) {
        words.add(child);
      }
    }
    return Element.holding("head", words, head.start(), head.end()).text();
  }

  private RecordId record(Element div, Optional<String> given) {
    announce();
    RecordId id = id(given);
    Optional<String> part = volume.map(Volume::id);
    sink.record(new RecordInterpreter(pointers, facts, part, availabilities).record(div, id));
    return id;
  }

  private RecordId id(Optional<String> given) {
    String name =
        ours
            ? given.orElse(pointers.base())
            : given.map(id -> pointers.base() + "-" + id).orElse(pointers.base());
    String form = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[^A-Za-z]+", "");
    if (form.isEmpty()) {
      form = "record";
    }
    form = form.length() > 180 ? form.substring(0, 180) : form;
    String free = form;
    for (int i = 2; !ids.add(free); i++) {
      free = form + "-" + i;
    }
    return new RecordId(free);
  }

  /// Tells the volume before its first record.
  private void announce() {
    if (!announced) {
      announced = true;
      volume.ifPresent(known -> sink.volume(with(known, List.of())));
    }
  }

  private Volume with(Volume known, List<Volume.Section> parts) {
    return new Volume(
        known.id(),
        known.title(),
        known.series(),
        known.editors(),
        known.publisher(),
        known.published(),
        parts,
        authorities);
  }

  private int offset() {
    return (int) Math.min(stream.getLocationInfo().getStartingCharOffset(), Integer.MAX_VALUE);
  }

  private static String slug(String name) {
    String stem = SourceDescription.of(name, "application/tei+xml").stem();
    String slug =
        stem.replaceAll("[^A-Za-z0-9._-]+", "-")
            .replaceFirst("^[^A-Za-z]+", "")
            .replaceFirst("[^A-Za-z0-9]+$", "");
    return slug.isEmpty() ? "tei" : slug.toLowerCase(Locale.ROOT);
  }
}
