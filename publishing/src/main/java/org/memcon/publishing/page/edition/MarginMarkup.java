package org.memcon.publishing.page.edition;

import java.util.Locale;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.edition.PartNames;
import org.memcon.model.record.Block;
import org.memcon.publishing.page.markup.Markup;
import org.memcon.publishing.page.voices.Voices;

/// Writes what stands in the margin of a part: its number, which is a link to it, or to its text in
/// the source; what an editor should look at; how sure the machine was.
///
/// `turns` says whether the record has turns: they are counted in the margin, else paragraphs.
record MarginMarkup(Places places, PartNames names, Signs signs, Voices voices, boolean turns) {

  /// The margin of a part of the body.
  Markup of(Block block) {
    String name = names.name(block);
    Markup margin = new Markup();
    number(name, margin);
    signs(name, margin);
    return margin;
  }

  /// The findings and doubts about a part.
  void signs(String part, Markup to) {
    if (places.isBesideSource()) {
      return;
    }
    for (Signs.Remark finding : signs.findingsAt(part)) {
      String address = "#" + places.id(finding.place());
      to.element(
          "a", finding.code(), "class", "remarked", "href", address, "title", finding.message());
      to.text(" ");
    }
    signs.doubtAt(part).ifPresent(doubt -> doubt(doubt, to));
  }

  private static void doubt(Decision doubt, Markup to) {
    String sure = String.format(Locale.ENGLISH, "%.0f %%", doubt.confidence() * 100);
    String title = doubt.part() + ": " + doubt.reason();
    to.element("span", sure, "class", "doubt", "title", title).text(" ");
  }

  private void number(String name, Markup to) {
    String sign = Places.sign(name);
    if (places.isBesideSource() ? !places.hasSource(name) : sign.equals(Places.SIGN)) {
      return;
    }
    boolean source = places.isBesideSource();
    String address = "#" + (source ? places.source(name) : places.id(name));
    // Who speaks to the browser says what is to be seen: the number.
    String called = sign.equals(Places.SIGN) ? name : name.startsWith("t") ? "turn " + sign : sign;
    String label = (source ? "Source of " : "Link to ") + called;
    String style = isFifth(name) ? "mark fifth" : "mark";
    to.element("a", sign, "class", style, "href", address, "aria-label", label);
  }

  private boolean isFifth(String name) {
    return name.startsWith(turns ? "t" : "p") && (name.endsWith("5") || name.endsWith("0"));
  }
}
