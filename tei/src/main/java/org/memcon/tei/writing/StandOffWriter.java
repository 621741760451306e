package org.memcon.tei.writing;

import java.util.List;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.tei.authority.entry.EntryWriter;
import org.memcon.tei.output.XmlOutput;
import org.memcon.tei.planning.Cast;
import org.memcon.tei.planning.Plan;
import org.memcon.tei.planning.RecordPlan;
import org.memcon.tei.vocabulary.DateAttributes;

/// Writes `standOff`: who speaks and who was present, the people and terms of the volume, and what
/// an editor should look at.
final class StandOffWriter {

  private final Edition edition;
  private final Plan plan;
  private final XmlOutput out;
  private int findings;

  StandOffWriter(Edition edition, Plan plan, XmlOutput out) {
    this.edition = edition;
    this.plan = plan;
    this.out = out;
  }

  void write() {
    List<AuthorityRecord> authorities = edition.volume().map(Volume::authorities).orElse(List.of());
    boolean cast =
        edition.records().stream()
            .map(plan::cast)
            .anyMatch(known ->
                !known.speakers().isEmpty()
                    || !known.described().isEmpty()
                    || !known.listed().isEmpty());
    boolean found =
        !edition.findings().isEmpty()
            || edition.records().stream().anyMatch(record -> !record.findings().isEmpty());
    if (!cast && !found && authorities.isEmpty() && plan.quoted().isEmpty()) {
      return;
    }
    out.open("standOff");
    lists(plan.quoted(), true);
    meetings();
    edition.records().forEach(this::cast);
    lists(authorities, false);
    if (found) {
      out.open("listAnnotation").attribute("type", "findings");
      edition.findings().forEach(finding -> finding(finding, plan.editionId()));
      for (DiplomaticRecord record : edition.records()) {
        FindingTargets targets = FindingTargets.of(record);
        record.findings().forEach(finding -> finding(finding, targets.of(finding)));
      }
      out.close();
    }
    out.close();
  }

  private void cast(DiplomaticRecord record) {
    Cast cast = plan.cast(record);
    String about = "#" + record.id().value();
    if (!cast.speakers().isEmpty()) {
      out.open("listPerson").attribute("type", "speakers").attribute("corresp", about);
      cast.speakers().forEach(this::speaker);
      out.close();
    }
    if (!cast.described().isEmpty()) {
      out.open("listPerson").attribute("type", "participants").attribute("corresp", about);
      for (Cast.Described described : cast.described()) {
        out.open("person").attribute("xml:id", described.id());
        facts(described.facts());
        described
            .entry()
            .ifPresent(entry -> {
              out.openLine("note").attribute("type", "entry");
              new InlineWriter(new RecordPlan(plan, record), out, (blocks, to) -> {}).write(entry);
              out.closeInline();
            });
        out.close();
      }
      out.close();
    }
    if (!cast.listed().isEmpty()) {
      out.open("listPerson").attribute("type", "listed").attribute("corresp", about);
      cast.listed()
          .forEach((facts, id) -> {
            out.open("person").attribute("xml:id", id);
            facts(facts);
            out.close();
          });
      out.close();
    }
  }

  private void speaker(Cast.Speaking speaker) {
    out.open("person").attribute("xml:id", speaker.id());
    out.text("persName", speaker.name());
    speaker
        .forms()
        .forEach((name, id) ->
            out.openLine("persName").attribute("xml:id", id).words(name).closeInline());
    if (!speaker.keySaid()) {
      idno("key", speaker.key());
    }
    speaker.authority().ifPresent(id -> idno("authority", id.value()));
    out.close();
  }

  private void facts(Cast.Facts facts) {
    out.text("persName", facts.name());
    out.text("occupation", facts.role());
    out.text("affiliation", facts.delegation());
    facts.authority().map(AuthorityId::value).ifPresent(id -> idno("authority", id));
  }

  private void idno(String type, String words) {
    out.openLine("idno").attribute("type", type).words(words).closeInline();
  }

  /// Lists, each of one kind, in the order of the authorities.
  private void lists(List<AuthorityRecord> all, boolean quoted) {
    EntryWriter entries = new EntryWriter(out, plan::key);
    for (int i = 0; i < all.size(); i++) {
      AuthorityRecord record = all.get(i);
      if (i == 0 || !all.get(i - 1).getClass().equals(record.getClass())) {
        if (i > 0) {
          out.close();
        }
        entries.openList(record);
        if (quoted) {
          out.attribute("type", "named");
        }
      }
      String id = plan.entryOf(record);
      boolean spoken = quoted ? record.id().value().equals(id) : plan.speaks(record.id(), id);
      entries.write(AuthorityEntry.of(record), id, spoken);
    }
    if (!all.isEmpty()) {
      out.close();
    }
  }

  /// Who met whom: those present in one record, as far as the file says who they are.
  private void meetings() {
    boolean open = false;
    for (DiplomaticRecord record : edition.records()) {
      List<String> present = plan.present(record);
      if (present.size() < 2) {
        continue;
      }
      if (!open) {
        out.open("listRelation").attribute("type", "meetings");
        open = true;
      }
      out.emptyLine("relation")
          .attribute("type", "social")
          .attribute("name", "met")
          .attribute("mutual", String.join(" ", present))
          .attribute("corresp", "#" + record.id().value());
      record.description().date().ifPresent(date -> out.attributes(DateAttributes.of(date)));
    }
    if (open) {
      out.close();
    }
  }

  private void finding(Finding finding, String target) {
    out.open("annotation")
        .attribute("xml:id", plan.own("finding-" + ++findings))
        .attribute("target", "#" + target);
    out.openLine("note")
        .attribute("type", "finding")
        .attribute("n", finding.code().name())
        .words(finding.message())
        .closeInline();
    out.close();
  }
}
