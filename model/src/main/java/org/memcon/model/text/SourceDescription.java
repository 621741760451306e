package org.memcon.model.text;

import java.net.URI;
import java.util.Optional;

/// What a source says of itself as a file, apart from the record in it.
///
/// `name` is the file's name as the user knows it; a part of a container is named behind an
/// exclamation mark ("crawl.warc!/https://…", "pages.zip!/a/b.html"). `mediaType` is what the
/// content shows ("text/html"), `encoding` the character encoding it was read in, `title` the
/// page's or file's own title, `address` where it was published, `savedOn` when it was saved, in
/// ISO form.
public record SourceDescription(
    String name,
    String mediaType,
    Optional<String> encoding,
    Optional<String> title,
    Optional<URI> address,
    Optional<String> language,
    Optional<String> savedOn) {

  /// A description that knows no more than a name and a media type.
  public static SourceDescription of(String name, String mediaType) {
    return new SourceDescription(
        name,
        mediaType,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// The name without the folders of the machine it was read on; what stands inside a container
  /// keeps the way through it: "pages.zip!/1960/letter.html" for
  /// "/pages/bell/pages.zip!/1960/letter.html".
  public String fileName() {
    int inside = name.indexOf("!/");
    String outer = inside < 0 ? name : name.substring(0, inside);
    return name.substring(Math.max(outer.lastIndexOf('/'), outer.lastIndexOf('\\')) + 1);
  }

  /// The name without folders and without its ending; of a gzip without both endings: "letter" for
  /// "a/letter.txt.gz".
  public String stem() {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    if (file.endsWith(".gz")) {
      file = file.substring(0, file.length() - 3);
    }
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
