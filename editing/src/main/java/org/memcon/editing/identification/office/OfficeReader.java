package org.memcon.editing.identification.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;

/// Reads the offices in what a list says of a person: "Ambassador to India until October 1963;
/// thereafter Under Secretary of State".
public final class OfficeReader {

  private static final Pattern CLAUSES =
      Pattern.compile(
          ";|, (?=(?:then|thereafter|later|afterwards?) )| and (?=(?:then|thereafter) )");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:and|also|thereafter|then|later|subsequently|afterwards?|appointed|as|the|USA|USN|USAF|USMC"
              + "|ret\\.?|[,()\\s])+\\b[,\\s]*");
  private static final Pattern FORMER =
      Pattern.compile("(?i)\\b(?:former|formerly|ex-|-elect|see)\\b");
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:President|Premier|Minister|Chancellor|King|Queen|Shah|Emperor|Sultan|Chairman|Chair"
              + "|Secretary|Ambassador|Charg[ée]|Counselor|Director|Governor|Commander|Chief|Representative|Attorney"
              + " General|Assistant|Consul|Administrator|Adviser|Advisor|Officer"
              + "|Commissioner|Deputy|Head|Senator|Member|member|Mayor|Delegate|Attaché)\\b");
  private static final Pattern OF = Pattern.compile("(?:,| of| for) (?:the )?$");
  private static final Pattern AT = Pattern.compile(" (?:to|in|at) (?:the )?(?:Court of )?$");
  private static final Pattern LEADING_MEN =
      Pattern.compile(
          "^(?:Vice )?(?:President|Prime Minister|Premier|Foreign Minister|Foreign Secretary"
              + "|Minister|Chancellor|King|Ambassador)\\b");
  private static final int LONGEST = 2_000;

  private final String home;

  /// A reader of lists in which an office without a country is one of `home`.
  public OfficeReader(String home) {
    this.home = home;
  }

  /// The offices of a description. `covered` is the time of the volume, which dates what the words
  /// leave undated; `source` is where they stand.
  public List<Office> read(String description, Period covered, Optional<String> source) {
    List<Office> offices = new ArrayList<>();
    Period before = Period.UNBOUNDED;
    Optional<String> abroad = Optional.empty();
    String text = description.length() > LONGEST ? description.substring(0, LONGEST) : description;
    for (String clause : CLAUSES.split(text)) {
      Tenure tenure = Tenure.of(clause, before, covered);
      before = tenure.period();
      if (!FORMER.matcher(clause).find()) {
        Optional<Office> office = office(tenure, source, abroad);
        office.ifPresent(offices::add);
        abroad = office.flatMap(this::abroad);
      }
    }
    return offices;
  }

  /// Whose next office a country's leader or envoy holds, where it is not told: "Prime Minister of
  /// Egypt; also President from June 1956".
  private Optional<String> abroad(Office office) {
    return office
        .body()
        .filter(it -> !it.equals(home) && LEADING_MEN.matcher(office.title()).find());
  }

  private Optional<Office> office(Tenure tenure, Optional<String> source, Optional<String> abroad) {
    String words = LEADING.matcher(tenure.words()).replaceFirst("").replaceFirst("[\\s,.:]+$", "");
    if (words.isEmpty() || !OFFICE.matcher(words).find()) {
      return Optional.empty();
    }
    Optional<String> body = Optional.empty();
    Optional<String> post = Optional.empty();
    int cut = words.length();
    String title = words;
    for (Countries.Mention mention : Countries.in(words)) {
      String head = words.substring(0, mention.start());
      boolean leads = head.isEmpty() && mention.way() == Countries.Way.NAME;
      boolean adjective = mention.way() == Countries.Way.ADJECTIVE && isNearStart(head);
      if (body.isEmpty() && (leads || adjective)) {
        body = Optional.of(mention.country());
        title = (head + words.substring(mention.end())).strip();
      } else if (mention.way() != Countries.Way.ADJECTIVE
          && AT.matcher(head).find()
          && post.isEmpty()) {
        post = Optional.of(mention.country());
        cut = Math.min(cut, AT.matcher(head).replaceFirst("").length());
      } else if (mention.way() == Countries.Way.NAME && OF.matcher(head).find() && body.isEmpty()) {
        body = Optional.of(mention.country());
        cut = Math.min(cut, OF.matcher(head).replaceFirst("").length());
      }
    }
    // What was cut off stands behind the adjective that was taken out.
    int shorter = words.length() - title.length();
    title = cut < words.length() ? title.substring(0, Math.max(0, cut - shorter)).strip() : title;
    boolean acting = title.startsWith("Acting ");
    title = acting ? title.substring(7) : title;
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> whose =
        body.or(() -> LEADING_MEN.matcher(words).find() ? abroad : Optional.empty())
            .or(() -> Optional.of(home));
    return Optional.of(new Office(title, whose, post, tenure.period(), acting, source));
  }

  /// "Soviet Ambassador", "Deputy Soviet Foreign Minister".
  private static boolean isNearStart(String head) {
    Matcher words = Pattern.compile("\\S+").matcher(head);
    return words.results().count() <= 2;
  }
}
