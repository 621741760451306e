package org.memcon.publishing.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.edition.Account;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// Writes a source line by line, and hands out blocks whose spans are the lines'.
///
/// In a line `[^2]` calls note fn2, `{p 17}` turns a page, `*so*` is italic, `{gap words}` is text
/// withheld, `{wrong>right}` a repair, `{see words|target}` a reference, `{ed words}` an editor's
/// remark.
public final class Scribe {

  private static final Pattern SIGN =
      Pattern.compile(
          "\\[\\^(?<note>\\d+)]|\\{p (?<page>\\w+)}|\\*(?<italic>[^*]+)\\*|\\{gap (?<gap>[^}]+)}"
              + "|\\{see (?<see>[^|}]+)\\|(?<target>[^}]+)}|\\{ed (?<ed>[^}]+)}"
              + "|\\{(?<wrong>[^>}]+)>(?<right>[^}]+)}");

  private final StringBuilder characters = new StringBuilder();
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<Account.Entry> claims = new ArrayList<>();
  private int page = 1;

  /// A line of the web site.
  public void furniture(String text) {
    line(text, Region.SITE_FURNITURE, Account.Destination.SITE_FURNITURE);
  }

  /// A printed page begins.
  public void turnPage() {
    page++;
  }

  /// A line that is not read by anybody.
  public void lost(String text) {
    line(text, Region.CONTENT, Account.Destination.UNACCOUNTED);
  }

  /// A paragraph.
  public Block.Paragraph paragraph(String text) {
    TextSpan span = line(text, Region.CONTENT, Account.Destination.BODY);
    return new Block.Paragraph(span, inlines(text, span), Optional.empty());
  }

  /// What stands in a line.
  public List<Inline> line(String text, Account.Destination destination) {
    return inlines(text, line(text, Region.CONTENT, destination));
  }

  /// The span of the last line.
  public TextSpan last() {
    return lines.getLast().span();
  }

  /// A verbatim turn of one paragraph or more.
  public Block.Turn turn(String printed, String... words) {
    return turn(Block.Turn.Delivery.VERBATIM, printed, words);
  }

  /// A turn that the record's writer tells.
  public Block.Turn narrated(String printed, String words) {
    return turn(Block.Turn.Delivery.NARRATED, printed, words);
  }

  private Block.Turn turn(Block.Turn.Delivery delivery, String printed, String... words) {
    TextSpan span = line(printed + " " + words[0], Region.CONTENT, Account.Destination.BODY);
    TextSpan label = new TextSpan(span.start(), span.start() + printed.length());
    List<Block> blocks = new ArrayList<>();
    TextSpan rest = new TextSpan(label.end() + 1, span.end());
    blocks.add(new Block.Paragraph(rest, inlines(words[0], rest), Optional.empty()));
    for (int i = 1; i < words.length; i++) {
      blocks.add(paragraph(words[i]));
    }
    String name = printed.replaceAll("[.:]$", "");
    Speaker speaker =
        new Speaker(
            label,
            List.of(new Inline.Text(label, printed)),
            name,
            Speaker.keyOf(name),
            Optional.empty());
    return new Block.Turn(
        span.cover(blocks.getLast().span()), speaker, delivery, List.copyOf(blocks));
  }

  /// A delegation with its members.
  public Block.Delegation delegation(String label, String... members) {
    List<Inline> printed = line(label, Account.Destination.FRONT_MATTER);
    TextSpan span = last();
    List<Participant> participants = new ArrayList<>();
    for (String member : members) {
      List<Inline> content = line(member, Account.Destination.FRONT_MATTER);
      String name = member.replaceAll(",.*", "");
      participants.add(
          new Participant(
              last(), content, name, Optional.empty(), Optional.of(label), Optional.empty()));
    }
    return new Block.Delegation(span.cover(last()), printed, participants);
  }

  /// A note of one paragraph.
  public Note note(int number, Note.Kind kind, String text) {
    TextSpan span = line(number + ". " + text, Region.NOTES, Account.Destination.NOTE);
    TextSpan words = new TextSpan(span.start() + Integer.toString(number).length() + 2, span.end());
    return new Note(
        span,
        "fn" + number,
        Optional.of(Integer.toString(number)),
        kind,
        kind != Note.Kind.SOURCE,
        List.of(new Block.Paragraph(words, inlines(text, words), Optional.empty())));
  }

  /// The source as written so far.
  public SourceText source(String name) {
    return new SourceText(
        SourceDescription.of(name, "text/html"),
        characters.toString(),
        lines,
        List.of(),
        List.of());
  }

  /// Where its characters went.
  public Account account() {
    return Account.of(characters, claims);
  }

  private TextSpan line(String text, Region region, Account.Destination destination) {
    if (!characters.isEmpty()) {
      characters.append("\n\n");
    }
    int start = characters.length();
    characters.append(text);
    TextSpan span = new TextSpan(start, characters.length());
    Run run = Run.plain(span, new Origin.Characters(span.start(), span.end()));
    lines.add(
        new SourceLine(
            span,
            LineShape.PLAIN,
            region,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            page,
            0,
            0,
            List.of(run)));
    claims.add(new Account.Entry(span, destination, ""));
    return span;
  }

  private static List<Inline> inlines(String text, TextSpan span) {
    List<Inline> content = new ArrayList<>();
    Matcher sign = SIGN.matcher(text);
    int at = 0;
    while (sign.find()) {
      words(text.substring(at, sign.start()), span, content);
      content.add(inline(sign, span));
      at = sign.end();
    }
    words(text.substring(at), span, content);
    return content;
  }

  private static void words(String text, TextSpan span, List<Inline> to) {
    if (!text.isEmpty()) {
      to.add(new Inline.Text(span, text));
    }
  }

  private static Inline inline(Matcher sign, TextSpan span) {
    if (sign.group("note") != null) {
      return new Inline.NoteCall(span, "fn" + sign.group("note"), sign.group("note"));
    }
    if (sign.group("page") != null) {
      return new Inline.PageBreak(span, sign.group("page"));
    }
    if (sign.group("italic") != null) {
      return new Inline.Emphasis(span, Run.Style.ITALIC, text(sign.group("italic"), span));
    }
    if (sign.group("gap") != null) {
      return new Inline.Gap(
          span,
          Inline.Gap.Reason.WITHHELD,
          Optional.of("1"),
          Optional.of("lines"),
          text(sign.group("gap"), span));
    }
    if (sign.group("see") != null) {
      return new Inline.CrossReference(
          span, Optional.of(sign.group("target")), text(sign.group("see"), span));
    }
    if (sign.group("ed") != null) {
      return new Inline.EditorialRemark(span, Optional.empty(), text(sign.group("ed"), span));
    }
    return new Inline.Emendation(span, sign.group("wrong"), sign.group("right"), "tests", 0.9);
  }

  private static List<Inline> text(String words, TextSpan span) {
    return List.of(new Inline.Text(span, words));
  }
}
