package org.memcon.publishing.page.map;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;
import org.memcon.publishing.page.shell.Wording;
import org.memcon.publishing.page.words.AskedTime;
import org.memcon.publishing.page.words.View;

/// The page with the map; `byNames` counts records that name a place, and not those that were
/// written or held there.
public record MapPage(Shell shell, MapAnswer answer, boolean byNames, Region region) {

  private static final int ROWS = 300;

  /// The page that shows an answer.
  public static MapPage of(String archive, MapAnswer answer, boolean byNames, Region region) {
    String asked = answer.question().query();
    return new MapPage(
        Shell.of("Map" + (asked.isBlank() ? "" : ": " + asked), archive, asked),
        answer,
        byNames,
        region);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("map.jte", this);
  }

  /// The page's heading.
  public String title() {
    return byNames ? "Places that records name" : "Where records are from";
  }

  /// The map.
  public MapChart chart() {
    return MapChart.of(answer, byNames, region);
  }

  /// All land, as an SVG path.
  public String land() {
    return Coastline.PATH;
  }

  /// The places of the table, those of most records first.
  public List<MapAnswer.Site> rows() {
    return answer.sites().stream()
        .sorted(
            Comparator.comparingLong((MapAnswer.Site site) -> -site.records(byNames))
                .thenComparingLong(site -> -site.records(!byNames))
                .thenComparing(MapAnswer.Site::name))
        .limit(ROWS)
        .toList();
  }

  /// What is shown, in words, and what is not.
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        Wording.number(answer.records())
            + (answer.records() == 1 ? " record, " : " records, ")
            + Wording.number(answer.sites().size())
            + (answer.sites().size() == 1 ? " place." : " places."));
    answer
        .asOf()
        .ifPresent(
            day -> remarks.add("Places are called by their names of " + day.getYear() + "."));
    if (!byNames && answer.silent() > 0) {
      remarks.add(
          Wording.number(answer.silent())
              + (answer.silent() == 1
                  ? " record has no place in its dateline."
                  : " records have no place in their dateline."));
    }
    if (answer.sites().size() > ROWS) {
      remarks.add("The table has the first " + ROWS + ".");
    }
    return remarks;
  }

  /// The map of another part of the world, or by the other numbers.
  public String choosing(boolean names, Region part) {
    List<String> parameters = new ArrayList<>();
    if (!answer.question().query().isBlank()) {
      parameters.add("q=" + URLEncoder.encode(answer.question().query(), StandardCharsets.UTF_8));
    }
    answer
        .window()
        .ifPresent(window -> {
          parameters.add("from=" + window.firstText());
          parameters.add("to=" + window.lastText());
        });
    if (names) {
      parameters.add("by=names");
    }
    if (part != Region.WORLD) {
      parameters.add("region=" + part.code());
    }
    return parameters.isEmpty() ? "/map" : "/map?" + String.join("&", parameters);
  }

  /// Where the records of a place are listed.
  public String list(MapAnswer.Site site, boolean names) {
    return list(names ? site.namedQuery() : site.writtenQuery());
  }

  /// Where the records of a query are listed.
  public String list(String query) {
    return View.RECORDS.inTime(query);
  }

  /// A place with its number, in words.
  public String spoken(MapAnswer.Site site) {
    long records = site.records(byNames);
    return site.name() + ": " + Wording.number(records) + (records == 1 ? " record" : " records");
  }

  /// The time that was asked for.
  public AskedTime time() {
    return new AskedTime(answer.window());
  }
}
