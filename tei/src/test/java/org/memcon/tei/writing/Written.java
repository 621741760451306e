package org.memcon.tei.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;

/// Files that the writer wrote of editions by chance.
public final class Written {

  private Written() {}

  /// One file for each seed from 1 on.
  public static List<byte[]> files(int number) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (int seed = 1; seed <= number; seed++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new TeiWriter(Written::known).write(new RandomEditions(seed).edition(), out);
      files.add(out.toByteArray());
    }
    return files;
  }

  /// A person for every id, a place for some.
  static Optional<AuthorityRecord> known(AuthorityId id) {
    List<NameForm> names = List.of(NameForm.of("Arden, Lucy"), NameForm.of("Lucy Arden"));
    return Optional.of(
        id.value().length() % 3 == 0
            ? new AuthorityRecord.Place(id, names, Optional.empty())
            : new AuthorityRecord.Person(id, names, Optional.of("of whom little is known")));
  }
}
