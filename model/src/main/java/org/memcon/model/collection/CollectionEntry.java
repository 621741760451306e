package org.memcon.model.collection;

import java.util.Optional;
import org.memcon.model.record.RecordId;

/// What a collection is made of, in its order.
public sealed interface CollectionEntry {

  /// So many characters a heading or a title has at most.
  int LONGEST_TITLE = 300;

  /// So many characters prose has at most.
  int LONGEST_PROSE = 20_000;

  /// A heading over what follows.
  record Heading(String words) implements CollectionEntry {
    public Heading {
      words = line(words, "a heading");
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a heading has words");
      }
    }
  }

  /// Words of the collector: paragraphs parted by empty lines, `*emphasis*`, `**stress**`,
  /// `[words](address)`.
  record Prose(String words) implements CollectionEntry {
    public Prose {
      words = words.replace("\r\n", "\n").strip();
      if (words.isEmpty() || words.length() > LONGEST_PROSE) {
        throw new IllegalArgumentException(
            "prose has words, and " + LONGEST_PROSE + " characters at most");
      }
    }
  }

  /// A record, or the passage of it that is called `part`. Title and date (in EDTF) are what it was
  /// called when it was chosen, for whoever does not have it.
  record Chosen(RecordId record, Optional<String> part, String title, Optional<String> date)
      implements CollectionEntry {

    public Chosen {
      title = line(title, "a title");
      part.ifPresent(name -> {
        if (!name.matches("[a-z]{1,12}\\d{0,7}")) {
          throw new IllegalArgumentException("not the name of a passage: " + name);
        }
      });
    }

    /// The record's id, the passage's name behind `#`.
    public String name() {
      return record + part.map(name -> "#" + name).orElse("");
    }
  }

  private static String line(String words, String what) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException(
          what + " has " + LONGEST_TITLE + " characters at most, not " + line.length());
    }
    return line;
  }
}
