package org.memcon.publishing.page.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.edition.EditionMarkup;
import org.memcon.publishing.page.edition.Places;
import org.memcon.publishing.page.markup.Address;
import org.memcon.publishing.page.shell.Assets;
import org.memcon.publishing.page.shell.Templates;

/// All records of a source as one HTML file that stands alone: no script, no other file.
public record EditionPage(String title, List<Part> parts, String style) {

  private static final Pattern PART = Pattern.compile("[a-z]+[0-9]+");

  /// One record on the page; `prefix` stands before its part names in an `id`.
  public record Part(
      String id,
      String prefix,
      String title,
      EditionMarkup edition,
      FactSheet facts,
      Apparatus apparatus,
      String citation) {}

  public EditionPage {
    parts = List.copyOf(parts);
  }

  /// The page of an edition.
  public static EditionPage of(Edition edition) {
    boolean alone = edition.records().size() == 1;
    List<Part> parts =
        edition.records().stream().map(record -> part(record, edition, alone)).toList();
    String title =
        alone
            ? parts.getFirst().title()
            : edition
                .volume()
                .map(Volume::title)
                .or(() -> edition.source().title())
                .orElse(edition.source().name());
    return new EditionPage(title, parts, Assets.bundled().plainStyle());
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("edition.jte", this);
  }

  private static Part part(DiplomaticRecord record, Edition edition, boolean alone) {
    RecordInContext context =
        new RecordInContext(
            record,
            edition.source(),
            edition
                .volume()
                .map(volume ->
                    new RecordInContext.VolumeLine(volume.id(), volume.title(), List.of())),
            edition.decisions(),
            Optional.of(edition.account()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Places places =
        alone
            ? Places.alone(target -> reference(target, edition, record.id(), true))
            : Places.among(record.id(), target -> reference(target, edition, record.id(), false));
    return new Part(
        record.id().value(),
        places.prefix(),
        RecordPage.titleOf(context),
        EditionMarkup.of(record, places, alone ? 1 : 2, Apparatus.signs(context)),
        FactSheet.of(context),
        Apparatus.of(context, Optional.empty()),
        RecordPage.citation(context));
  }

  /// The address of a cross-reference's target on this page or on the web.
  private static Optional<String> reference(
      String target, Edition edition, RecordId own, boolean alone) {
    int hash = target.indexOf('#');
    String id = hash < 0 ? target : target.substring(0, hash);
    String part = hash < 0 ? "" : target.substring(hash + 1);
    if (!part.isEmpty() && !PART.matcher(part).matches()) {
      return Address.ofWeb(target);
    }
    Optional<RecordId> meant =
        edition.records().stream()
            .map(DiplomaticRecord::id)
            .filter(record -> id.isEmpty() ? record.equals(own) : record.value().equals(id))
            .findFirst();
    return meant
        .map(record -> "#" + (part.isEmpty() ? record.value() : alone ? part : record.part(part)))
        .or(() -> Address.ofWeb(target));
  }
}
