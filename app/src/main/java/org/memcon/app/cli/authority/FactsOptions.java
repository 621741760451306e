package org.memcon.app.cli.authority;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.app.workflow.authority.TypedRecord.Typed;
import picocli.CommandLine.Option;

/// What is known of somebody or something, as options.
final class FactsOptions {

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "person, organization, place or term (default: person).")
  private String kind = "person";

  @Option(names = "--id", paramLabel = "ID", description = "Its id (default: made of the name).")
  private @Nullable String id;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the name, such as zh-Latn-pinyin.")
  private @Nullable String language;

  @Option(
      names = "--also",
      paramLabel = "NAME[@TAG]",
      description = "Another form of the name; may stand several times.")
  private List<String> also = List.of();

  @Option(
      names = {"--birth", "--founded"},
      paramLabel = "DATE",
      description = "Day, month or year: 1909-02-09, 1909-02, 1909; a ? behind it says doubt.")
  private @Nullable String from;

  @Option(
      names = {"--death", "--dissolved"},
      paramLabel = "DATE",
      description = "Day, month or year.")
  private @Nullable String to;

  @Option(
      names = "--office",
      paramLabel = "OFFICE",
      description =
          "\"title; body; post; from; to\", the last ones left out at will; may stand several"
              + " times.")
  private List<String> offices = List.of();

  @Option(
      names = "--acting",
      paramLabel = "OFFICE",
      description = "The same for one who acted in it.")
  private List<String> acting = List.of();

  @Option(
      names = "--identifier",
      paramLabel = "REGISTER:VALUE",
      description = "An identifier of another register, such as viaf:39163098.")
  private List<String> identifiers = List.of();

  @Option(names = "--type", paramLabel = "TYPE", description = "Of a place: country, city …")
  private @Nullable String type;

  @Option(names = "--within", paramLabel = "ID", description = "Of a place: the place around it.")
  private @Nullable String within;

  @Option(names = "--at", paramLabel = "LAT,LON", description = "Of a place: where it lies.")
  private @Nullable String at;

  @Option(names = "--note", paramLabel = "WORDS", description = "Who or what it is.")
  private @Nullable String note;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "Where this is known from; may stand several times.")
  private List<String> sources = List.of();

  Typed typed(Optional<String> name) {
    return new Typed(
        kind,
        Optional.ofNullable(id),
        name,
        Optional.ofNullable(language),
        also,
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        offices,
        acting,
        identifiers,
        Optional.ofNullable(type),
        Optional.ofNullable(within),
        Optional.ofNullable(at),
        Optional.ofNullable(note),
        sources);
  }
}
