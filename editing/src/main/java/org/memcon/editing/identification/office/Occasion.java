package org.memcon.editing.identification.office;

import java.util.HashSet;
import java.util.Set;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;

/// When a record was made (0 where nobody knows) and which countries its heading speaks of, the
/// United States aside, whose records these are.
public record Occasion(int year, Set<String> countries) {

  private static final String OWN = "United States";

  public Occasion {
    countries = Set.copyOf(countries);
  }

  /// The occasion of a record.
  public static Occasion of(DiplomaticRecord record) {
    int year = record.description().date().map(date -> date.earliest().getYear()).orElse(0);
    StringBuilder heading = new StringBuilder(record.description().title());
    record
        .heading()
        .map(Heading::content)
        .ifPresent(content -> {
          for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
              heading.append(' ').append(text.text());
            }
          }
        });
    Set<String> countries = new HashSet<>();
    Countries.in(heading.toString()).forEach(mention -> countries.add(mention.country()));
    countries.remove(OWN);
    return new Occasion(year, countries);
  }
}
