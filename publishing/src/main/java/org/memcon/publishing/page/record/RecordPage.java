package org.memcon.publishing.page.record;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.Inline;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;
import org.memcon.publishing.citation.CitationLine;
import org.memcon.publishing.citation.DateWords;
import org.memcon.publishing.page.around.Surroundings;
import org.memcon.publishing.page.authority.NameCard;
import org.memcon.publishing.page.authority.NameCards;
import org.memcon.publishing.page.citation.CitationBox;
import org.memcon.publishing.page.citation.HeadMetadata;
import org.memcon.publishing.page.edition.EditionMarkup;
import org.memcon.publishing.page.edition.Places;
import org.memcon.publishing.page.ready.PageParts;
import org.memcon.publishing.page.ready.ReadyPage;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;
import org.memcon.publishing.page.voices.SpeechChart;

/// The page of one record in the reading room; `sourceText` is there where the source is shown
/// beside the edition.
public record RecordPage(
    Shell shell,
    RecordInContext context,
    EditionMarkup edition,
    FactSheet facts,
    Apparatus apparatus,
    List<NameCard> cards,
    CitationBox citations,
    Display display,
    Optional<Content> sourceText,
    boolean mayCorrect,
    Optional<String> closed) {

  /// The page of a record. `references` finds the address of what a cross-reference points at;
  /// `source` is the source's text, where there is one.
  public static RecordPage of(
      String archive,
      RecordInContext context,
      Function<String, Optional<String>> references,
      Optional<SourceText> source) {
    return make(archive, context, Places.alone(references), source, Optional.empty());
  }

  /// The page that shows the edition and its source side by side.
  public static RecordPage besideSource(
      String archive,
      RecordInContext context,
      Function<String, Optional<String>> references,
      SourceText source) {
    TextSpan reach = Apparatus.reach(context.record(), Passages.of(context.record()));
    TextSpan window = window(context, reach, source);
    Places places = Places.alone(references).besideSource(SourceMarkup.partsIn(context, window));
    Content text = SourceMarkup.of(context, source, window, places);
    return make(archive, context, places, Optional.of(source), Optional.of(text));
  }

  private static RecordPage make(
      String archive,
      RecordInContext context,
      Places places,
      Optional<SourceText> source,
      Optional<Content> text) {
    NameCards cards = new NameCards(context.authority(), context.record().description().date());
    EditionMarkup edition =
        EditionMarkup.of(context.record(), places.naming(cards), 1, Apparatus.signs(context));
    return new RecordPage(
        Shell.of(titleOf(context), archive, ""),
        context,
        edition,
        FactSheet.of(context),
        Apparatus.of(context, source),
        cards.made(),
        CitationBox.of(context.toCite()),
        Display.usual(),
        text,
        false,
        Optional.empty());
  }

  /// The same page, showing at first what is asked for.
  public RecordPage showing(Display other) {
    return new RecordPage(
        shell,
        context,
        edition,
        facts,
        apparatus,
        cards,
        citations,
        other,
        sourceText,
        mayCorrect,
        closed);
  }

  /// The same page for somebody who may correct the record.
  public RecordPage correctable() {
    return new RecordPage(
        shell,
        context,
        edition,
        facts,
        apparatus,
        cards,
        citations,
        display,
        sourceText,
        true,
        closed);
  }

  /// The same page, saying that the record is closed to readers, in a line.
  public RecordPage closed(String line) {
    return new RecordPage(
        shell,
        context,
        edition,
        facts,
        apparatus,
        cards,
        citations,
        display,
        sourceText,
        mayCorrect,
        Optional.of(line));
  }

  /// What the page says of the record alone; each part is made when it is written.
  public PageParts parts() {
    return new PageParts(
        title(),
        part("recordHead.jte"),
        part("recordAbout.jte"),
        part("recordText.jte"),
        part("recordApparatus.jte"));
  }

  private Content part(String template) {
    return output -> output.writeContent(Templates.fill(template, this));
  }

  private ReadyPage ready() {
    return new ReadyPage(shell, context.record().id(), parts(), context.ways(), mayCorrect, closed);
  }

  /// What can be shown or left out of what there is.
  public List<Display.Sign> signs() {
    return Stream.of(Display.Sign.values()).filter(this::has).toList();
  }

  /// Whether the text has words that were emended.
  public boolean hasEmendations() {
    return edition.text().holds("class=\"emended\"");
  }

  private boolean has(Display.Sign sign) {
    return switch (sign) {
      case NAMES -> !cards.isEmpty();
      case VOICES -> edition.voices().areSeveral();
      case FINDINGS -> apparatus.findings().stream().anyMatch(line -> line.part().isPresent());
      case DOUBTS -> edition.text().holds("class=\"doubt\"");
      case NUMBERS -> true;
    };
  }

  /// The page as HTML.
  public String html() {
    return sourceText.isPresent() ? Templates.fill("source.jte", this) : ready().html();
  }

  /// The page as gzip.
  public byte[] gzip() {
    return ready().gzip();
  }

  /// What programs find on the page.
  public HeadMetadata head() {
    return HeadMetadata.of(context.toCite());
  }

  /// The address of the record's page.
  public String address() {
    return "/records/" + context.record().id();
  }

  /// The record's title, or its kind where it has none.
  public String title() {
    return titleOf(context);
  }

  /// Who says how much.
  public SpeechChart speech() {
    return SpeechChart.of(edition.voices());
  }

  /// Kind, place in the volume and date, in a line.
  public String kicker() {
    StringBuilder line = new StringBuilder(context.record().kind().label());
    context
        .volume()
        .ifPresent(
            volume -> volume.sections().forEach(section -> line.append(" · ").append(section)));
    context
        .record()
        .description()
        .date()
        .ifPresent(date -> line.append(" · ").append(DateWords.dayOf(date)));
    return line.toString();
  }

  /// Date and title of another record, in a line.
  public static String line(Surroundings.Neighbour neighbour) {
    return neighbour.date().map(date -> DateWords.dayOf(date)).orElse("");
  }

  static String titleOf(RecordInContext context) {
    String title = context.record().description().title();
    if (title.isBlank()) {
      title =
          context.record().heading().map(heading -> Inline.wording(heading.content())).orElse("");
    }
    return title.isBlank() ? context.record().kind().label() : title;
  }

  static String citation(RecordInContext context) {
    return CitationLine.of(
        context.record(),
        context.volume().map(RecordInContext.VolumeLine::title),
        context.source().address());
  }

  // The whole source where it is the record's alone; else the record's reach, and the lines around
  // it that no record reaches.
  private static TextSpan window(RecordInContext context, TextSpan reach, SourceText source) {
    boolean alone = context.previous().isEmpty() && context.next().isEmpty();
    int length = source.characters().length();
    if (alone || reach.isEmpty()) {
      return new TextSpan(0, length);
    }
    return new TextSpan(Math.max(0, reach.start() - 400), Math.min(length, reach.end() + 400));
  }
}
