package org.memcon.app.workflow.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;

/// Who took part in a record: those who speak in it first, then those who are listed.
final class Company {

  private static final int MOST = 8;
  private static final int SHORTEST = 3;

  private final Map<String, String> people = new LinkedHashMap<>();

  private Company() {}

  /// What a query asks for to find each of them, and the name by which the record knows them.
  static Map<String, String> of(DiplomaticRecord record) {
    Company company = new Company();
    for (Block block : record.blocks()) {
      if (block instanceof Block.Turn turn) {
        company.add(turn.speaker().name(), turn.speaker().authority());
      }
    }
    for (Participant participant : record.description().participants()) {
      company.add(participant.name(), participant.authority());
    }
    return company.people;
  }

  /// By the last word of the name where nobody is known: initials and titles differ from record to
  /// record.
  private void add(String name, Optional<AuthorityId> authority) {
    String key = Speaker.keyOf(name);
    String last = key.substring(key.lastIndexOf('-') + 1);
    String asked = authority.map(id -> id.value().replace("\"", "")).orElse(last);
    boolean known = people.containsKey(asked) || people.containsKey(last);
    if (people.size() < MOST && last.length() >= SHORTEST && !known) {
      people.put(asked, name);
    }
  }
}
