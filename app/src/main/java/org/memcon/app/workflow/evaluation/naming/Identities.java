package org.memcon.app.workflow.evaluation.naming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.memcon.model.authority.AuthorityId;

/// Which entries of which volumes' lists are one person, as the Office of the Historian's register
/// of people says.
public final class Identities {

  private static final Pattern ENTRY =
      Pattern.compile("historicaldocuments/(frus[^/<]{1,40})/persons#([^<\\s]{1,60})");

  /// No file of the register is larger.
  private static final long LARGEST = 4_000_000;

  private final Map<String, String> people;

  private Identities(Map<String, String> people) {
    this.people = people;
  }

  /// Nothing is known of identities.
  public static Identities none() {
    return new Identities(Map.of());
  }

  /// Reads `people.zip`.
  public static Identities read(Path zip) throws IOException {
    Map<String, String> people = new HashMap<>();
    try (ZipFile files = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> entries = files.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".xml") && entry.getSize() < LARGEST) {
          byte[] bytes = files.getInputStream(entry).readNBytes((int) LARGEST);
          Matcher listed = ENTRY.matcher(new String(bytes, StandardCharsets.UTF_8));
          while (listed.find()) {
            people.put(listed.group(1) + "#" + listed.group(2), entry.getName());
          }
        }
      }
    }
    return new Identities(people);
  }

  /// The person behind an entry of a list.
  public Optional<String> of(AuthorityId entry) {
    return Optional.ofNullable(people.get(entry.value()));
  }
}
