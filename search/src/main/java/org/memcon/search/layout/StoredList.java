package org.memcon.search.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.CorporateBody;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.AuthorityRecord.Term;
import org.memcon.model.authority.NameForm;

/// The people, bodies, places and terms that a volume lists, as bytes: ids, names, descriptions.
public final class StoredList {

  private StoredList() {}

  /// Writes a list.
  public static byte[] encode(List<AuthorityRecord> list) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
      out.writeVInt(list.size());
      for (AuthorityRecord entry : list) {
        out.writeByte(kind(entry));
        out.writeString(entry.id().value());
        out.writeVInt(entry.names().size());
        for (NameForm name : entry.names()) {
          out.writeString(name.text());
          out.writeString(name.language().orElse(""));
        }
        out.writeString(entry.description().orElse(""));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte kind(AuthorityRecord entry) {
    return switch (entry) {
      case Person person -> 'p';
      case CorporateBody body -> 'b';
      case Place place -> 'g';
      case Term term -> 't';
    };
  }

  /// Reads what [#encode(List)] writes.
  public static List<AuthorityRecord> decode(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      int size = in.readVInt();
      List<AuthorityRecord> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        list.add(entry(in));
      }
      return list;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static AuthorityRecord entry(ByteArrayDataInput in) throws IOException {
    byte kind = in.readByte();
    AuthorityId id = new AuthorityId(in.readString());
    int several = in.readVInt();
    List<NameForm> names = new ArrayList<>(several);
    for (int i = 0; i < several; i++) {
      String text = in.readString();
      names.add(new NameForm(text, said(in.readString())));
    }
    Optional<String> description = said(in.readString());
    return switch (kind) {
      case 'p' -> new Person(id, names, description);
      case 'b' -> new CorporateBody(id, names, description);
      case 'g' -> new Place(id, names, description);
      default -> new Term(id, names, description);
    };
  }

  private static Optional<String> said(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
