package org.memcon.tei.vocabulary;

import java.util.Locale;
import org.memcon.model.archive.ReferenceCode.Level;
import org.memcon.model.record.RecordDescription.Statement;

/// The words by which headers that Memcon writes tell facts apart.
public final class HeaderWords {

  private HeaderWords() {}

  /// The word for a level of an archive in `idno/@type`.
  public static String of(Level.Kind level) {
    return level.label().replace(' ', '-');
  }

  /// The word for a topic in `note/@type`.
  public static String of(Statement.Topic topic) {
    return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
