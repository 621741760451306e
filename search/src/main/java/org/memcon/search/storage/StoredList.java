package org.memcon.search.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.CorporateBody;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.NameForm;
import org.memcon.search.layout.Fields;
import org.memcon.search.packing.PackedTexts;
import org.memcon.search.packing.Packer;
import org.memcon.search.packing.Packing;
import org.memcon.search.packing.Packings;

/// The people, bodies, places and terms that a volume lists: ids, names, descriptions.
public final class StoredList {

  private StoredList() {}

  /// Packs a list.
  public static byte[] pack(List<AuthorityRecord> list, Packing packing) {
    List<String> texts = new ArrayList<>();
    for (AuthorityRecord entry : list) {
      texts.add(kind(entry));
      texts.add(entry.id().value());
      texts.add(entry.description().orElse(""));
      texts.add(Integer.toString(entry.names().size()));
      for (NameForm name : entry.names()) {
        texts.add(name.text());
        texts.add(name.language().orElse(""));
      }
    }
    return new Packer().facts(packing, texts);
  }

  private static String kind(AuthorityRecord entry) {
    return switch (entry) {
      case Person person -> "p";
      case CorporateBody body -> "b";
      case Place place -> "g";
      case AuthorityRecord.Term term -> "t";
    };
  }

  /// What the volumes in an index list, volume by volume.
  public static List<List<AuthorityRecord>> all(IndexSearcher searcher) throws IOException {
    return texts(searcher).stream().map(StoredList::list).toList();
  }

  /// What is another as soon as something is listed that was not, or no longer is.
  public static String state(IndexSearcher searcher) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (PackedTexts list : texts(searcher)) {
        for (int i = 0; i < list.size(); i++) {
          digest.update(list.text(i).getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  private static List<PackedTexts> texts(IndexSearcher searcher) throws IOException {
    Packings packings = Packings.of(searcher.getIndexReader());
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.TYPE, Fields.LIST)), most);
    List<PackedTexts> lists = new ArrayList<>(found.scoreDocs.length);
    for (ScoreDoc one : found.scoreDocs) {
      BytesRef stored = searcher.storedFields().document(one.doc).getBinaryValue(Fields.STORED);
      if (stored != null) {
        lists.add(packings.texts(stored));
      }
    }
    return lists;
  }

  private static List<AuthorityRecord> list(PackedTexts texts) {
    List<AuthorityRecord> list = new ArrayList<>();
    for (int at = 0; at < texts.size(); ) {
      int names = Integer.parseInt(texts.text(at + 3));
      list.add(entry(texts, at, names));
      at += 4 + 2 * names;
    }
    return list;
  }

  private static AuthorityRecord entry(PackedTexts texts, int at, int several) {
    AuthorityId id = new AuthorityId(texts.text(at + 1));
    Optional<String> description = said(texts.text(at + 2));
    List<NameForm> names = new ArrayList<>(several);
    for (int i = 0; i < several; i++) {
      names.add(new NameForm(texts.text(at + 4 + 2 * i), said(texts.text(at + 5 + 2 * i))));
    }
    return switch (texts.text(at)) {
      case "p" -> new Person(id, names, description);
      case "b" -> new CorporateBody(id, names, description);
      case "g" -> new Place(id, names, description);
      default -> new AuthorityRecord.Term(id, names, description);
    };
  }

  private static Optional<String> said(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
