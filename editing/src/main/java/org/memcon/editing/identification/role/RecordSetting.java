package org.memcon.editing.identification.role;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.identification.office.Countries;
import org.memcon.editing.identification.office.OfficeReader;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;

/// What a record as a whole says for its roles: its day, the country it was written in, the mission
/// it comes from, those who are present or party to it, and who signed.
record RecordSetting(
    Optional<HistoricalDate> date,
    Optional<String> place,
    Optional<String> mission,
    Optional<String> addressee,
    Optional<String> foreign,
    boolean letter,
    List<NamedOffice> parties,
    Set<Role> present,
    Optional<String> author) {

  private static final Pattern MISSION =
      Pattern.compile(
          "(?:From|To) the (?:Embassy|Legation|Mission) (?:in|at) (?:the )?([\\p{L} ]+?)(?: to\\b|"
              + " at\\b|[,(]|$)");
  private static final Pattern ADDRESSEE =
      Pattern.compile("to the (?:Embassy|Legation) in (?:the )?([\\p{L} ]+?)(?:[,(]|$)");
  private static final Pattern FILE =
      Pattern.compile("\\b\\d{3}[A-Z]?\\.[\\w.–-]*/(\\d{1,2})[–-](\\d{1,2})(\\d{2})\\b");
  private static final OfficeReader OFFICES = new OfficeReader("United States");
  private static final String HOME = "United States";

  RecordSetting {
    parties = List.copyOf(parties);
    present = Set.copyOf(present);
  }

  static RecordSetting of(DiplomaticRecord record, List<String> passages) {
    String title = record.description().title();
    List<NamedOffice> parties = new ArrayList<>(RoleFinder.named(-1, title));
    Set<Role> present = EnumSet.noneOf(Role.class);
    for (RoleMention role : RoleFinder.roles(-1, title)) {
      if (role.role() == Role.PRESIDENT && role.country().isEmpty()) {
        // "Memorandum of a Conversation Between the President and …" is of our own.
        present.add(Role.PRESIDENT);
      }
    }
    for (Participant participant : record.description().participants()) {
      party(participant, parties, present);
    }
    Optional<String> place = record.description().place().flatMap(RecordSetting::country);
    Matcher mission = MISSION.matcher(title);
    Matcher addressee = ADDRESSEE.matcher(title);
    return new RecordSetting(
        record.description().date().or(() -> fileDay(record)).or(() -> firstDay(passages)),
        place,
        mission.find() ? Countries.of(mission.group(1).strip()) : Optional.empty(),
        addressee.find() ? Countries.of(addressee.group(1).strip()) : Optional.empty(),
        foreign(title, record.description().subjects(), parties, sides(record)),
        title.startsWith("Letter"),
        parties,
        present,
        signature(record.blocks()));
  }

  /// The Department of State's files number a paper by its day until 1963: "737.00/4–1861" is of 18
  /// April 1961.
  private static Optional<HistoricalDate> fileDay(DiplomaticRecord record) {
    for (Block block : record.sourceNote().map(Note::content).orElse(List.of())) {
      String words =
          block instanceof Block.Paragraph paragraph ? Inline.wording(paragraph.content()) : "";
      Matcher file = FILE.matcher(words);
      if (file.find()) {
        int year = 1900 + Integer.parseInt(file.group(3));
        int month = Integer.parseInt(file.group(1));
        int day = Integer.parseInt(file.group(2));
        boolean sound = month >= 1 && month <= 12 && day >= 1 && day <= 28;
        return sound
            ? Optional.of(HistoricalDate.day(LocalDate.of(year, month, day)))
            : month >= 1 && month <= 12
                ? Optional.of(HistoricalDate.month(YearMonth.of(year, month)))
                : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// An editorial note has no date of its own; the first day that it names dates what it tells.
  private static Optional<HistoricalDate> firstDay(List<String> passages) {
    for (String passage : passages.subList(0, Math.min(6, passages.size()))) {
      String head = passage.substring(0, Math.min(600, passage.length()));
      for (DateMatch match : new DateRecognizer().recognizeAll(head)) {
        if (match.isDay() && match.date().isPresent()) {
          return match.date();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> country(String place) {
    return Countries.of(place.strip())
        .or(() -> Countries.in(place).stream().map(Countries.Mention::country).findFirst());
  }

  private static void party(Participant participant, List<NamedOffice> parties, Set<Role> present) {
    String printed = Inline.wording(participant.content());
    List<RoleMention> roles = RoleFinder.roles(-1, printed);
    if (!roles.isEmpty() && roles.getFirst().start() == 0) {
      present.add(roles.getFirst().role());
      return;
    }
    Optional<String> side = participant.delegation().flatMap(RecordSetting::country);
    List<NamedOffice> named = new ArrayList<>();
    for (NamedOffice each : RoleFinder.named(-1, printed)) {
      named.add(new NamedOffice(-1, 0, each.role(), each.country().or(() -> side), each.name()));
    }
    for (Office office :
        OFFICES.read(participant.role().orElse(""), Period.UNBOUNDED, Optional.empty())) {
      Optional<Role> role = Role.ofTitle(office.title());
      if (role.isPresent()) {
        Optional<String> body =
            office.body().filter(it -> !it.equals(HOME)).or(() -> side).or(office::body);
        named.removeIf(each -> each.role() == role.get());
        named.add(new NamedOffice(-1, 0, role.get(), body, bare(participant.name())));
      }
    }
    if (named.isEmpty() && participant.role().orElse("").startsWith("Under Secretary")) {
      String name = bare(participant.name());
      named.add(new NamedOffice(-1, 0, Role.UNDER_SECRETARY, Optional.of(HOME), name));
    }
    parties.addAll(named);
  }

  private static String bare(String name) {
    return name.replaceFirst("^(?:(?:The|Mr|Mrs|Dr|M|Sir|His Excellency|Ambassador)\\.? )+", "");
  }

  private static List<String> sides(DiplomaticRecord record) {
    return record.description().participants().stream()
        .flatMap(it -> it.delegation().flatMap(RecordSetting::country).stream())
        .toList();
  }

  /// The one country besides the United States that title, subject and parties name.
  private static Optional<String> foreign(
      String title, List<String> subjects, List<NamedOffice> parties, List<String> sides) {
    List<String> found = new ArrayList<>(sides);
    parties.forEach(party -> party.country().ifPresent(found::add));
    Countries.in(title).forEach(mention -> found.add(mention.country()));
    for (String subject : subjects) {
      Countries.in(subject).forEach(mention -> found.add(mention.country()));
    }
    List<String> others = found.stream().filter(it -> !it.equals(HOME)).distinct().toList();
    return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
  }

  private static Optional<String> signature(List<Block> blocks) {
    for (Block block : blocks.reversed()) {
      if (block instanceof Block.Signature signature && signature.role().isEmpty()) {
        String name = Inline.wording(signature.content()).strip();
        return name.isEmpty() || name.length() > 60 || name.toLowerCase(Locale.ROOT).equals(name)
            ? Optional.empty()
            : Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /// Whether it is a letter from abroad that no mission sent: its President may be another's.
  boolean isPrivate() {
    return letter && place.filter(it -> !it.equals(HOME)).isPresent() && mission.isEmpty();
  }

  /// Whether the record was made in the United States or by its Department of State.
  boolean isAtHome() {
    return place.filter(HOME::equals).isPresent() || place.isEmpty() && mission.isEmpty();
  }
}
