package org.memcon.publishing.csl.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.memcon.publishing.citation.DateWords;
import org.memcon.publishing.citation.PrintedVolume;
import org.memcon.publishing.csl.item.PublishingSite;
import org.memcon.publishing.exchange.CitedRecord;

/// How archives and publishers ask to be cited: which facts they want, and in which order.
final class ArchiveManner {

  private static final String FOREIGN_RELATIONS = "Foreign Relations of the United States";
  private static final Pattern BRITISH =
      Pattern.compile("(?:FO|FCO|CAB|PREM|DEFE|DO|CO|WO|AIR|T|BT|FV|DEFE) \\d.*");

  /// Fond, opis and delo, by which archives of the former Soviet Union and others of its tradition
  /// are cited.
  private static final Pattern FONDS = Pattern.compile("f\\. .+, op\\. .+, d\\. .+");

  private static final Pattern RECORD_GROUP = Pattern.compile("RG (\\d+)");

  private ArchiveManner() {}

  static Optional<LabelledCitation> of(CitedRecord record, Optional<CitedPlace> place) {
    if (record.print().isPresent()) {
      return record
          .print()
          .filter(print -> series(print).startsWith(FOREIGN_RELATIONS))
          .map(print -> labelled("Office of the Historian", historian(record, print, place)));
    }
    Optional<PublishingSite> site = record.address().flatMap(PublishingSite::of);
    if (site.isEmpty() && record.id().value().startsWith("wcda-")) {
      site = Optional.of(PublishingSite.WILSON_CENTER);
    }
    if (site.isPresent()) {
      switch (site.get()) {
        case WILSON_CENTER -> {
          return Optional.of(labelled(site.get().label(), wilson(record, place)));
        }
        case NATIONAL_SECURITY_ARCHIVE -> {
          return Optional.of(labelled(site.get().label(), security(record, place)));
        }
        case OFFICE_OF_THE_HISTORIAN -> {}
      }
    }
    return kept(record, place);
  }

  private static Optional<LabelledCitation> kept(CitedRecord record, Optional<CitedPlace> place) {
    String code = record.location().orElse("");
    String archive = record.archive().orElse("");
    if (code.isEmpty()) {
      return Optional.empty();
    }
    if (BRITISH.matcher(code).matches()) {
      return Optional.of(labelled("The National Archives (UK)", british(record, code, place)));
    }
    if (archive.contains("National Archives") || RECORD_GROUP.matcher(code).find()) {
      return Optional.of(labelled("US National Archives", american(record, code, place)));
    }
    if (!archive.isEmpty() && FONDS.matcher(code).matches()) {
      return Optional.of(labelled(archive, fonds(record, archive, code, place)));
    }
    return Optional.empty();
  }

  /// The archive, and the way to the sheets from the outermost level in.
  private static String fonds(
      CitedRecord record, String archive, String code, Optional<CitedPlace> place) {
    return titleAndDay(record, place) + ", " + archive + ", " + code + ".";
  }

  /// Volume, editors, imprint, number.
  private static String historian(
      CitedRecord record, CitedRecord.Print print, Optional<CitedPlace> place) {
    StringBuilder line = new StringBuilder(series(print));
    if (!print.editors().isEmpty()) {
      line.append(print.editors().size() > 1 ? ", eds. " : ", ed. ");
      line.append(enumerated(print.editors()));
    }
    List<String> imprint = new ArrayList<>();
    print.publisher().ifPresent(imprint::add);
    print.year().ifPresent(imprint::add);
    if (!imprint.isEmpty()) {
      line.append(" (").append(String.join(", ", imprint)).append(')');
    }
    record.number().ifPresent(number -> line.append(", Document ").append(number));
    place.ifPresent(there -> line.append(", ").append(there.locator()));
    return line.append('.').toString();
  }

  private static String series(CitedRecord.Print print) {
    PrintedVolume parts = PrintedVolume.of(print.title());
    boolean named = parts.title().isPresent() || parts.number().isEmpty();
    return named || print.title().startsWith(FOREIGN_RELATIONS)
        ? print.title()
        : parts.work() + ", Volume " + parts.number().get();
  }

  /// Title, day, publisher, source, translator, address.
  private static String wilson(CitedRecord record, Optional<CitedPlace> place) {
    List<String> parts = new ArrayList<>();
    parts.add("“" + record.title() + ",”");
    record.date().ifPresent(date -> parts.add(DateWords.dayOf(date) + ","));
    place.ifPresent(there -> parts.add(there.locator() + ","));
    parts.add(PublishingSite.WILSON_CENTER.label());
    StringBuilder line = new StringBuilder(String.join(" ", parts));
    record.reference().ifPresent(code -> line.append(", ").append(code));
    line.append('.');
    if (!record.translators().isEmpty()) {
      line.append(" Translated by ").append(enumerated(record.translators())).append('.');
    }
    record.address().ifPresent(address -> line.append(' ').append(address));
    return line.toString();
  }

  /// Title, day, where the original is, and whose copy it is.
  private static String security(CitedRecord record, Optional<CitedPlace> place) {
    StringBuilder line = new StringBuilder(titleAndDay(record, place));
    record.reference().ifPresent(code -> line.append(", ").append(code));
    line.append("; copy at the National Security Archive, Washington, D.C.");
    record.address().ifPresent(address -> line.append(", ").append(address));
    return line.toString();
  }

  /// The archive, its code, and then what is inside the piece.
  private static String british(CitedRecord record, String code, Optional<CitedPlace> place) {
    return "The National Archives of the UK (TNA), "
        + code
        + ", "
        + titleAndDay(record, place)
        + ".";
  }

  /// From the smallest part to the largest, parted by semicolons.
  private static String american(CitedRecord record, String code, Optional<CitedPlace> place) {
    List<String> levels = new ArrayList<>(List.of(code.split(", ")));
    List<String> upward = new ArrayList<>();
    upward.add(titleAndDay(record, place));
    for (String level : levels.reversed()) {
      upward.add(RECORD_GROUP.matcher(level).replaceAll("Record Group $1"));
    }
    record.archive().ifPresent(upward::add);
    return String.join("; ", upward) + ".";
  }

  private static String titleAndDay(CitedRecord record, Optional<CitedPlace> place) {
    return record.title()
        + record.date().map(date -> ", " + DateWords.dayOf(date)).orElse("")
        + place.map(there -> ", " + there.locator()).orElse("");
  }

  /// "A, B, and C".
  private static String enumerated(List<String> names) {
    if (names.size() < 3) {
      return String.join(" and ", names);
    }
    return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
        + ", and "
        + names.getLast();
  }

  private static LabelledCitation labelled(String archive, String words) {
    return new LabelledCitation("archive", archive, StyledText.plain(words));
  }
}
