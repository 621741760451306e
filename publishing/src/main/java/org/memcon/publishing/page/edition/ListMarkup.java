package org.memcon.publishing.page.edition;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.publishing.page.markup.Markup;
import org.memcon.publishing.page.voices.Voices;

/// Writes lists, tables and those who were present.
final class ListMarkup {

  private final InlineMarkup inlines;
  private final Voices voices;
  private final BiConsumer<List<Block>, Markup> blocks;

  /// `voices` are those of the record; `blocks` writes what is nested in an item.
  ListMarkup(InlineMarkup inlines, Voices voices, BiConsumer<List<Block>, Markup> blocks) {
    this.inlines = inlines;
    this.voices = voices;
    this.blocks = blocks;
  }

  void subject(Block.SubjectLine subject, String id, Markup to) {
    to.open("div", "class", "subject", "id", id);
    label(subject.label(), to);
    items(subject.items(), to);
    to.close();
  }

  void list(Block.ItemList list, String id, Markup to) {
    to.open("div", "class", "list", "id", id);
    label(list.label(), to);
    items(list.items(), to);
    to.close();
  }

  void participants(Block.Participants participants, String id, Markup to) {
    to.open("div", "class", "participants", "id", id);
    label(participants.label(), to);
    to.open("div", "class", "delegations");
    for (Block.Delegation delegation : participants.delegations()) {
      to.open("div", "class", "delegation");
      label(delegation.label(), to);
      if (!delegation.members().isEmpty()) {
        to.open("ul");
        for (Participant member : delegation.members()) {
          participant(member, to);
        }
        to.close();
      }
      to.close();
    }
    to.close().close();
  }

  /// What is printed of somebody who was present; under it the office that is known of them, and
  /// how much they say.
  private void participant(Participant member, Markup to) {
    to.open("li", "class", "participant").open("span", "class", "entry");
    inlines.writeNamed(member.content(), member.name(), member.authority(), to);
    to.close();
    inlines
        .known(member.authority())
        .filter(link -> !link.line().equals(member.name()))
        .ifPresent(link -> to.element("small", link.line(), "class", "known"));
    voices.of(member).ifPresent(voice -> said(voice, to));
    to.close();
  }

  private static void said(Voices.Voice voice, Markup to) {
    String style = ("voice " + voice.style()).strip();
    if (voice.first().isEmpty()) {
      to.element("small", voice.amount(), "class", style);
    } else {
      to.open("small", "class", style);
      to.element("a", voice.amount(), "href", "#" + voice.first()).close();
    }
  }

  void table(Block.Table table, String id, Markup to) {
    // The frame scrolls where the table is wider than the page, and takes the keyboard's focus for
    // it.
    to.open(
        "div", "class", "table", "id", id, "tabindex", "0", "role", "group", "aria-label", "Table");
    to.open("table");
    if (!table.label().isEmpty()) {
      to.open("caption");
      inlines.write(table.label(), to);
      to.close();
    }
    to.open("tbody");
    for (Block.Row row : table.rows()) {
      to.open("tr");
      for (Block.Cell cell : row.cells()) {
        to.open(row.heading() ? "th" : "td", "scope", row.heading() ? "col" : "");
        inlines.write(cell.content(), to);
        to.close();
      }
      to.close();
    }
    to.close().close().close();
  }

  private void label(List<Inline> label, Markup to) {
    if (!label.isEmpty()) {
      to.open("p", "class", "label");
      inlines.write(label, to);
      to.close();
    }
  }

  private void items(List<Block.Item> items, Markup to) {
    if (items.isEmpty()) {
      return;
    }
    boolean signed = items.stream().anyMatch(item -> item.sign().isPresent());
    to.open("ul", "class", signed ? "signed" : "");
    for (Block.Item item : items) {
      to.open("li");
      Optional<String> sign = item.sign().filter(text -> !text.isBlank());
      sign.ifPresent(text -> to.element("span", text, "class", "sign").text(" "));
      inlines.write(item.content(), to);
      blocks.accept(item.nested(), to);
      to.close();
    }
    to.close();
  }
}
