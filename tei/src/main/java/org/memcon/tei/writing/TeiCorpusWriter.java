package org.memcon.tei.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Edition;
import org.memcon.tei.output.XmlOutput;
import org.memcon.tei.planning.Plan;

/// Writes editions one behind the other into one file, a `teiCorpus`; only one of them has to be in
/// memory at a time. No record may come twice.
public final class TeiCorpusWriter {

  private final Function<AuthorityId, Optional<AuthorityRecord>> authority;
  private final XmlOutput xml;
  private int editions;

  /// Begins a corpus in UTF-8. `title` and `description` say in a line each what is in it;
  /// `authority` what is known of those whom its editions name.
  public TeiCorpusWriter(
      String title,
      String description,
      Function<AuthorityId, Optional<AuthorityRecord>> authority,
      OutputStream out)
      throws IOException {
    this.authority = authority;
    this.xml = new XmlOutput(out);
    writing(() -> {
      xml.begin("teiCorpus");
      xml.open("teiHeader");
      xml.open("fileDesc");
      xml.open("titleStmt").text("title", title);
      xml.close();
      xml.open("publicationStmt").text("p", "Put together by Memcon.");
      xml.close();
      xml.open("sourceDesc").text("p", description);
      xml.close();
      xml.close();
      xml.close();
    });
  }

  private interface Writing {
    void run();
  }

  private static void writing(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /// Writes the next edition.
  public void add(Edition edition) throws IOException {
    Plan plan = new Plan(edition, authority, "c" + ++editions + "-");
    writing(() -> {
      xml.open("TEI");
      TeiWriter.inside(edition, plan, xml);
      xml.close();
    });
  }

  /// Ends the corpus and hands all of it on; the stream is left open.
  public void end() throws IOException {
    xml.end();
  }
}
