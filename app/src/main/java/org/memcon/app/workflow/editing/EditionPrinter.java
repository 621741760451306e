package org.memcon.app.workflow.editing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Edition;
import org.memcon.publishing.json.JsonWriter;
import org.memcon.publishing.page.record.EditionPage;
import org.memcon.publishing.text.Form;
import org.memcon.publishing.text.Reading;
import org.memcon.publishing.text.TextWriter;
import org.memcon.tei.writing.TeiWriter;

/// Writes an edition in one of its forms.
///
/// @param form the form
/// @param asPrinted whether text and Markdown have words as they are printed, or as they were
///   emended; the other forms hold both readings
/// @param authority whom the ids in editions stand for; TEI quotes what is known of them
public record EditionPrinter(
    EditionFormat form,
    boolean asPrinted,
    Function<AuthorityId, Optional<AuthorityRecord>> authority) {

  /// Writes in a form, words as they were emended, without knowing anybody.
  public EditionPrinter(EditionFormat form) {
    this(form, false, id -> Optional.empty());
  }

  /// Writes the edition in UTF-8 and leaves the stream open.
  public void print(Edition edition, OutputStream out) throws IOException {
    Reading reading = asPrinted ? Reading.AS_PRINTED : Reading.EMENDED;
    switch (form) {
      case TEI -> new TeiWriter(authority).write(edition, out);
      case HTML -> written(out, to -> to.write(EditionPage.of(edition).html()));
      case JSON -> written(out, to -> JsonWriter.write(edition, to));
      case TEXT -> written(out, to -> new TextWriter(Form.PLAIN, reading).write(edition, to));
      case MARKDOWN ->
          written(out, to -> new TextWriter(Form.MARKDOWN, reading).write(edition, to));
    }
  }

  private interface Writing {
    void to(Writer writer) throws IOException;
  }

  private static void written(OutputStream out, Writing writing) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writing.to(writer);
    writer.flush();
  }
}
