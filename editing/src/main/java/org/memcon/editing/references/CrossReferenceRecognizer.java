package org.memcon.editing.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.inline.InlineMark;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.Sign;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.pattern.SignedPattern;

/// Recognizes references to documents and notes of *Foreign Relations* and to those of the same
/// record: "Documents 15 and 17-19", "footnote 4, Document 10", "vol. IX, Document 3", "footnote 2
/// above", "supra".
public final class CrossReferenceRecognizer {

  private static final String NUMBER = "\\d{1,4}(?![\\d/]|\\.\\d|-\\p{L}|th\\b|st\\b|nd\\b|rd\\b)";
  private static final String NEXT = "(?:,? (?:and|or|through|to) |, |[-–—] ?)";
  private static final String NUMBERS =
      NUMBER + "(?:" + NEXT + "(?!1[89]\\d\\d\\b)" + NUMBER + "){0,60}";
  private static final String LABELS =
      "\\d{1,3}(?!\\d)(?:(?:,? and |, |[-–])\\d{1,3}(?![\\d/])){0,60}";
  private static final SignedPattern REFERENCE =
      SignedPattern.of(
          "\\b(?<foot>[Ff]oot)?[Nn]otes? (?<labels>"
              + LABELS
              + ")(?<of>,? (?:to |of |in |and )?(?:Document|No\\.) (?<ofNumber>"
              + NUMBER
              + "))?(?<where>,? ?(?:above|below|thereto|supra|infra|ibid\\b|pp?\\. ?\\d|vol\\b))?"
              + "|\\b(?:Documents?|(?<no>Nos?\\.)) (?<numbers>"
              + NUMBERS
              + ")(?<note>, (?:foot)?note (?<noteLabel>\\d{1,3})(?!\\d))?"
              + "|\\b(?<aside>[Ss]upra|[Ii]nfra)\\b",
          "Foot",
          "foot",
          "Note",
          "note",
          "Document",
          "No",
          "Supra",
          "supra",
          "Infra",
          "infra");
  private static final Pattern BEFORE_NUMBER = Pattern.compile("\\b(?:[Ss]ee|also|as|is|and) $");
  private static final Pattern BEFORE_ASIDE =
      Pattern.compile("(?:^|[Ss]ee |, |rinted |[Aa]s |\\()$");
  private static final Pattern OTHER_PAGE = Pattern.compile("\\bpp?\\. ?\\d{1,4}(?:, | and )$");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

  private final Optional<String> volume;
  private final Optional<String> record;

  /// The part names of the record's own notes by the labels printed at their calls: the call "0"
  /// may be that of the first note.
  private final Map<String, String> notes;

  /// A recognizer for the notes and words of a record; `volume` is the id of the volume that the
  /// documents it names are in, `record` its own.
  public CrossReferenceRecognizer(Optional<String> volume, Optional<String> record) {
    this(volume, record, Map.of());
  }

  private CrossReferenceRecognizer(
      Optional<String> volume, Optional<String> record, Map<String, String> notes) {
    this.volume = volume;
    this.record = record;
    this.notes = Map.copyOf(notes);
  }

  /// The same recognizer for a record whose notes have these part names by their labels.
  public CrossReferenceRecognizer withNotes(Map<String, String> names) {
    return new CrossReferenceRecognizer(volume, record, names);
  }

  /// The references of a block that the source's markup links.
  public List<InlineMark> linked(TextBlock block) {
    return new LinkRecognizer(volume).recognize(block);
  }

  /// The references in the words of a block.
  public List<InlineMark> recognize(JoinedText text) {
    String words = text.text();
    boolean may = text.mayHave(Sign.FIGURE) || namesNeighbour(words);
    return may ? recognize(words) : List.of();
  }

  /// The references in a text.
  public List<InlineMark> recognize(String words) {
    List<InlineMark> marks = new ArrayList<>();
    if (!mayRefer(words)) {
      return marks;
    }
    Matcher matcher = REFERENCE.matcher(words);
    if (!REFERENCE.find(matcher, words, 0)) {
      return marks;
    }
    CitedVolumes volumes = new CitedVolumes(words, volume);
    Optional<String> last = Optional.empty();
    do {
      if (!isReference(matcher, words)) {
        continue;
      }
      if (matcher.group("labels") != null) {
        notes(matcher, document(matcher, volumes, last), marks);
        last = matcher.group("of") == null ? last : ofNumber(matcher, volumes);
      } else if (matcher.group("numbers") != null) {
        last = documents(matcher, volumes, marks);
      } else {
        last = aside(matcher.group("aside"));
        mark(matcher.start(), matcher.end(), last, marks);
      }
    } while (REFERENCE.find(matcher, words, matcher.end()));
    return marks;
  }

  /// Whether one of the words stands there without which nothing is referred to, a number behind
  /// it; most texts have none, and finding that out is quick.
  private static boolean mayRefer(String words) {
    return isNumbered(words, "ote")
        || isNumbered(words, "ocument")
        || isNumbered(words, "No")
        || namesNeighbour(words);
  }

  private static boolean namesNeighbour(String words) {
    return words.contains("upra") || words.contains("nfra");
  }

  private static boolean isNumbered(String words, String sign) {
    for (int at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, at + 1)) {
      int behind = at + sign.length();
      while (behind < words.length() && "s. ".indexOf(words.charAt(behind)) >= 0) {
        behind++;
      }
      if (behind < words.length() && Character.isDigit(words.charAt(behind))) {
        return true;
      }
    }
    return false;
  }

  /// Short words need a sign beside them: "note 3" may be a diplomatic note, "No. 3" anything.
  private static boolean isReference(Matcher matcher, String words) {
    String before = words.substring(Math.max(0, matcher.start() - 16), matcher.start());
    if (matcher.group("labels") != null) {
      boolean told =
          matcher.group("foot") != null
              || matcher.group("of") != null
              || matcher.group("where") != null;
      return told && !OTHER_PAGE.matcher(before).find();
    }
    if (matcher.group("aside") != null) {
      return BEFORE_ASIDE.matcher(before).find();
    }
    return matcher.group("no") == null || BEFORE_NUMBER.matcher(before).find();
  }

  private static void mark(int from, int to, Optional<String> target, List<InlineMark> marks) {
    marks.add(new InlineMark(from, to, new InlineMark.Meaning.Reference(target)));
  }

  private Optional<String> ofNumber(Matcher matcher, CitedVolumes volumes) {
    String number = matcher.group("ofNumber");
    return number == null
        ? Optional.empty()
        : volumes.at(matcher.start()).map(id -> id + "-d" + number);
  }

  /// The record that notes are said to belong to.
  private Optional<String> document(Matcher notes, CitedVolumes volumes, Optional<String> last) {
    if (notes.group("of") != null) {
      return ofNumber(notes, volumes);
    }
    String where = notes.group("where");
    if (where == null) {
      return volumes.isOther(notes.start()) ? Optional.empty() : record;
    }
    return switch (where.replaceFirst("^[, ]+", "").charAt(0)) {
      case 'a', 'b' -> record;
      case 't' -> last;
      case 's' -> aside("supra");
      case 'i' -> where.endsWith("ibid") ? last : aside("infra");
      default -> Optional.empty();
    };
  }

  /// Each note of a list, the first with the word before it, the last with the document behind it.
  private void notes(Matcher matcher, Optional<String> document, List<InlineMark> marks) {
    Matcher label = DIGITS.matcher(matcher.group("labels"));
    int base = matcher.start("labels");
    int from = matcher.start();
    while (label.find()) {
      Optional<String> target = document.map(id -> id + "#" + part(id, label.group()));
      boolean end = base + label.end() == matcher.end("labels");
      mark(from, end ? matcher.end() : base + label.end(), target, marks);
      from = end ? from : base + next(matcher.group("labels"), label.end());
    }
  }

  private String part(String id, String label) {
    String name = "fn" + label;
    return record.filter(id::equals).map(own -> notes.getOrDefault(label, name)).orElse(name);
  }

  private static int next(String labels, int at) {
    Matcher digits = DIGITS.matcher(labels);
    return digits.find(at) ? digits.start() : labels.length();
  }

  /// Each document of a list; gives the last one.
  private Optional<String> documents(
      Matcher matcher, CitedVolumes volumes, List<InlineMark> marks) {
    if (volumes.isOtherBook(matcher.start())) {
      return Optional.empty();
    }
    Optional<String> id = volumes.at(matcher.start());
    Matcher number = DIGITS.matcher(matcher.group("numbers"));
    int base = matcher.start("numbers");
    int from = matcher.start();
    Optional<String> last = Optional.empty();
    while (number.find()) {
      Optional<String> document = id.map(it -> it + "-d" + number.group());
      boolean noted =
          matcher.group("note") != null && base + number.end() == matcher.end("numbers");
      Optional<String> target =
          noted ? document.map(it -> it + "#fn" + matcher.group("noteLabel")) : document;
      mark(from, noted ? matcher.end() : base + number.end(), target, marks);
      from = base + next(matcher.group("numbers"), number.end());
      last = document;
    }
    return last;
  }

  /// The document before or behind this one, which "supra" and "infra" mean.
  private Optional<String> aside(String word) {
    int step = word.startsWith("s") || word.startsWith("S") ? -1 : 1;
    return record.flatMap(id -> {
      Matcher own = OWN.matcher(id);
      return own.matches() && !(step < 0 && own.group(2).equals("1"))
          ? Optional.of(own.group(1) + (Integer.parseInt(own.group(2)) + step))
          : Optional.empty();
    });
  }

  private static final Pattern OWN = Pattern.compile("(frus.{4,40}-d)(\\d{1,4})");
}
