package org.memcon.sources.authority.historian;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memcon.sources.authority.register.DataElement;

/// The remarks that volumes make on one person, as one description: those that say no more than
/// another are left out.
final class Remarks {

  private static final int LONGEST = 4000;
  private static final int MOST = 60;

  private Remarks() {}

  private record Remark(String text, Set<String> words) {}

  static Optional<String> of(List<DataElement> paragraphs) {
    List<Remark> remarks = new ArrayList<>();
    for (DataElement paragraph : paragraphs) {
      String text = paragraph.text().replaceFirst("[;,.\\s]+$", "");
      Set<String> words =
          new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
      words.remove("");
      boolean seeAnother = words.size() < 6 && words.contains("see");
      if (!words.isEmpty()
          && !seeAnother
          && remarks.size() < MOST
          && remarks.stream().noneMatch(other -> other.words().containsAll(words))) {
        remarks.removeIf(other -> words.containsAll(other.words()));
        remarks.add(new Remark(text, words));
      }
    }
    StringBuilder description = new StringBuilder();
    for (Remark remark : remarks) {
      if (description.length() + remark.text().length() < LONGEST) {
        description.append(description.isEmpty() ? "" : ". ").append(remark.text());
      }
    }
    return description.isEmpty() ? Optional.empty() : Optional.of(description.toString());
  }
}
