package org.memcon.editing.recordless;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Region;

/// What shows that a page is of a book or is an article, which is written about records and is
/// none: its numbers in trade, its contents, its author's name above a day of our time, its
/// references.
final class PublicationSigns {

  /// As many blocks of a page's beginning and end are asked.
  private static final int EDGE = 60;

  private static final int TOP = 14;

  private static final int LINE = 160;

  private static final int WEB = 1993;

  /// So much of a text on one line is asked.
  private static final int BEGIN = 4_000;

  private static final Pattern TRADE =
      Pattern.compile(
          "(?i)(?:\\be?(?:ISBN|ISSN)(?:-1[03])?\\b ?:? ?[\\d-]{8}|\\bdoi\\.org/10\\.|\\bDOI ?:"
              + " ?10\\.|\\b(?:add to (?:cart|basket)|in den warenkorb|ajouter au panier|añadir al"
              + " carrito)\\b|\\b(?:19|20)\\d\\d[,.] ?(?:xx?[ivxl]* ?[+,] ?)?\\d{2,4}"
              + " ?(?:pp\\b|pages\\b|S\\.)|© ?\\d{4}[^.]{0,60}\\b\\d{2,4} pages\\b)");
  private static final Pattern CONTENTS =
      Pattern.compile(
          "(?iu)(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|table des"
              + " matières|sommaire|sumário|índice|indice|содержание|оглавление)[.:]?");
  private static final Pattern APPARATUS =
      Pattern.compile(
          "(?iu)(?:from wikipedia\\b.{0,60}|.{0,60}free"
              + " encyclop(?:a)?edia.{0,20}|references|bibliography|external links|further"
              + " reading|works cited|about the authors?|pour citer(?: cet"
              + " article)?|bibliographie|einzelnachweise|literatur(?:verzeichnis)?|weblinks|литература|примечания"
              + " и ссылки|ссылки|bibliografía|bibliografia|referencias|enlaces externos|note"
              + " biografiche|how to cite(?: this article)?|cite this article|author"
              + " information)[.:]?(?: ?\\[?edit\\]?)?");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?u)(?:By|BY|by|Von|von|Par|par|Por|por|Di|di|Door|door|Автор:?|Posted by|Written"
              + " by|Reviewed by):? (?:\\p{Lu}[\\p{L}.’'-]*+[ ,]{0,2}+(?:and |und |et |y |e"
              + " )?){2,6}");
  private static final Pattern FIGURES =
      Pattern.compile("(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-](?:199[3-9]|20\\d\\d)(?!\\d)");
  private static final Pattern POSTED =
      Pattern.compile(
          "(?iu)(?:(?:first )?published|posted|updated|last (?:updated|modified)|publié|mis à"
              + " jour|veröffentlicht|stand|publicado|pubblicato|gepubliceerd|опубликовано|дата).{0,50}");

  private final List<TextBlock> blocks;

  private PublicationSigns(List<TextBlock> blocks) {
    this.blocks = blocks;
  }

  /// What kind of page they show; empty where they show none.
  static Optional<String> what(List<TextBlock> all) {
    List<TextBlock> content =
        all.stream().filter(block -> block.region() != Region.SITE_FURNITURE).toList();
    int size = content.size();
    if (size > EDGE * 2) {
      List<TextBlock> edges = new ArrayList<>(content.subList(0, EDGE));
      edges.addAll(content.subList(size - EDGE, size));
      content = edges;
    }
    PublicationSigns signs = new PublicationSigns(content);
    if (signs.isTraded()) {
      return Optional.of("a book's or journal's page");
    }
    if (signs.hasContents()) {
      return Optional.of("a table of contents");
    }
    if (signs.isArticle()) {
      return Optional.of("an article");
    }
    return signs.isLine(APPARATUS)
        ? Optional.of("an article with its references")
        : Optional.empty();
  }

  private boolean isTraded() {
    return blocks.stream()
        .map(PublicationSigns::begin)
        .anyMatch(words -> TRADE.matcher(words).find());
  }

  private static String begin(TextBlock block) {
    return block.words().substring(0, Math.min(BEGIN, block.words().length()));
  }

  private boolean isLine(Pattern pattern) {
    return blocks.stream()
        .anyMatch(
            block -> block.words().length() < LINE && pattern.matcher(block.words()).matches());
  }

  private boolean hasContents() {
    boolean leaders =
        blocks.stream().filter(block -> leaders(begin(block)) > 0).count() > 2
            || blocks.stream().anyMatch(block -> leaders(begin(block)) > 1);
    for (int i = 0; i + 4 < blocks.size(); i++) {
      if (CONTENTS.matcher(blocks.get(i).words()).matches() && areShort(i + 1)) {
        return true;
      }
    }
    return leaders;
  }

  /// Whether a table of contents is all that the blocks are: no line is as long as text's.
  static boolean areContents(List<TextBlock> blocks) {
    return new PublicationSigns(blocks).hasContents()
        && blocks.stream().allMatch(block -> block.words().length() < LINE);
  }

  /// How many rows of dots lead from words to a page's number; what begins with one is no such row.
  private static int leaders(String words) {
    int leaders = 0;
    int dots = 0;
    boolean behind = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      dots += c == '.' ? 1 : 0;
      if (c != '.' && c != ' ') {
        leaders += dots >= LEADER && behind ? 1 : 0;
        dots = 0;
        behind = true;
      }
    }
    return leaders + (dots >= LEADER && behind ? 1 : 0);
  }

  /// Fewer dots lead nowhere.
  private static final int LEADER = 6;

  private boolean areShort(int from) {
    return blocks.subList(from, from + 4).stream().allMatch(block -> block.words().length() < 90);
  }

  /// An author's name, or the word for posting, and a day of our time among the first lines.
  private boolean isArticle() {
    boolean author = false;
    boolean dated = false;
    boolean posted = false;
    boolean labelled = false;
    for (TextBlock block : blocks.subList(0, Math.min(TOP, blocks.size()))) {
      String words = block.words();
      boolean value = labelled || block.is(LineShape.Kind.VALUE);
      labelled = words.endsWith(":");
      if (words.length() < LINE && !value) {
        author |= AUTHOR.matcher(words).matches();
        boolean ours = isOurs(words);
        dated |= ours;
        posted |= ours && (words.length() < 24 || POSTED.matcher(words).matches());
      }
    }
    return author && dated || posted;
  }

  private static boolean isOurs(String words) {
    return FIGURES.matcher(words).find()
        || new DateRecognizer()
            .recognize(words)
            .flatMap(DateMatch::date)
            .filter(date -> date.latest().getYear() >= WEB)
            .isPresent();
  }
}
