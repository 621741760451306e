package org.memcon.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.RecordKind;
import org.memcon.search.query.ParsedQuery.Remark;

/// Reads the values of fields; what is no value of its field becomes words.
final class FieldReader {

  private static final Map<String, String> KIND_NAMES =
      Map.of(
          "memcon", "memorandum-of-conversation",
          "conversation", "memorandum-of-conversation",
          "cable", "telegram",
          "dispatch", "despatch",
          "estimate", "intelligence-estimate",
          "nie", "intelligence-estimate",
          "snie", "intelligence-estimate",
          "speech", "statement");

  private static final Set<Query.Field> NAMES =
      EnumSet.of(
          Query.Field.SPEAKER,
          Query.Field.TO,
          Query.Field.PERSON,
          Query.Field.PRESENT,
          Query.Field.PLACE,
          Query.Field.MENTIONS,
          Query.Field.ARCHIVE);

  private static final Map<String, Passage.Layer> LAYER_NAMES =
      Map.of(
          "note", Passage.Layer.NOTES,
          "footnotes", Passage.Layer.NOTES,
          "head", Passage.Layer.HEADING,
          "title", Passage.Layer.HEADING,
          "text", Passage.Layer.BODY);

  private final List<Remark> remarks;

  FieldReader(List<Remark> remarks) {
    this.remarks = remarks;
  }

  Query read(Token.FieldName name, List<String> values) {
    Optional<Query> read =
        switch (name.name()) {
          case "date" -> date(name, values);
          case "in" -> layers(name, values);
          case "is" -> delivery(name, values);
          case "kind" -> kinds(name, values);
          default -> {
            Query.Field field = field(name.name());
            yield Optional.of(new Query.Fact(field, normal(values, NAMES.contains(field))));
          }
        };
    return read.orElseGet(() -> words(name, values));
  }

  private static Query.Field field(String code) {
    return Arrays.stream(Query.Field.values())
        .filter(field -> field.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a field without a meaning: " + code));
  }

  /// Values without signs around them; a star at the end stays, and `=` before a name.
  private static List<String> normal(List<String> values, boolean names) {
    Set<String> normal = new LinkedHashSet<>();
    for (String value : values) {
      String trimmed = BareWord.trim(value);
      String letters = names && value.startsWith("=") ? "=" + trimmed : trimmed;
      normal.add(value.endsWith("*") ? letters + "*" : letters);
    }
    return List.copyOf(normal);
  }

  private static Query words(Token.FieldName name, List<String> values) {
    List<Query> words = new ArrayList<>();
    words.add(new Query.Word(name.name()));
    values.stream()
        .flatMap(value -> Lexer.parts(value).stream())
        .filter(Lexer::hasWord)
        .map(BareWord::query)
        .forEach(words::add);
    return new Query.And(words);
  }

  private Optional<Query> date(Token.FieldName name, List<String> values) {
    List<Query> spans = new ArrayList<>();
    for (String value : values) {
      Optional<Query.Dated> span = DateReader.read(value);
      if (span.isEmpty()) {
        remarks.add(
            new Remark(
                name.at(),
                name.end(),
                "“"
                    + value
                    + "” is no date; read as words (write date:1958-07-31, date:1958-07..1958-08"
                    + " or date:1958)"));
        return Optional.empty();
      }
      spans.add(span.get());
    }
    return Optional.of(spans.size() == 1 ? spans.getFirst() : new Query.Or(spans));
  }

  private Optional<Query> layers(Token.FieldName name, List<String> values) {
    EnumSet<Passage.Layer> layers = EnumSet.noneOf(Passage.Layer.class);
    for (String value : values) {
      String word = value.toLowerCase(Locale.ROOT);
      Optional<Passage.Layer> layer =
          Arrays.stream(Passage.Layer.values())
              .filter(known -> known.code().equals(word))
              .findFirst()
              .or(() -> Optional.ofNullable(LAYER_NAMES.get(word)));
      if (layer.isEmpty()) {
        remarks.add(
            new Remark(
                name.at(),
                name.end(),
                "“"
                    + value
                    + "” is no layer; read as words (there are "
                    + Arrays.stream(Passage.Layer.values())
                        .map(Passage.Layer::code)
                        .collect(Collectors.joining(", "))
                    + ")"));
        return Optional.empty();
      }
      layers.add(layer.get());
    }
    return Optional.of(new Query.In(layers));
  }

  private Optional<Query> delivery(Token.FieldName name, List<String> values) {
    String value = values.getFirst().toLowerCase(Locale.ROOT);
    if (values.size() == 1 && (value.equals("reported") || value.equals("verbatim"))) {
      return Optional.of(new Query.Delivered(value.equals("verbatim")));
    }
    remarks.add(
        new Remark(name.at(), name.end(), "is: knows reported and verbatim; read as words"));
    return Optional.empty();
  }

  private Optional<Query> kinds(Token.FieldName name, List<String> values) {
    Set<String> codes = new LinkedHashSet<>();
    for (String value : values) {
      String word = BareWord.trim(value).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
      List<String> found = codes(word);
      if (found.isEmpty()) {
        remarks.add(
            new Remark(
                name.at(),
                name.end(),
                "“" + value + "” is no kind of record; read as words (such as kind:telegram)"));
        return Optional.empty();
      }
      codes.addAll(found);
    }
    return Optional.of(new Query.Fact(Query.Field.KIND, List.copyOf(codes)));
  }

  /// The codes that a word names: itself, another name of one, or all that have it among their
  /// words.
  private static List<String> codes(String word) {
    String name = KIND_NAMES.getOrDefault(word, word);
    List<String> all = Arrays.stream(RecordKind.values()).map(RecordKind::code).toList();
    if (all.contains(name)) {
      return List.of(name);
    }
    return all.stream()
        .filter(code -> !name.isEmpty() && ("-" + code + "-").contains("-" + name + "-"))
        .toList();
  }
}
