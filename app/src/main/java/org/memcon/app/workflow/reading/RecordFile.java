package org.memcon.app.workflow.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.memcon.app.web.api.desk.RecordForm;
import org.memcon.app.workflow.exchange.Export;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Edition;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.json.JsonWriter;
import org.memcon.publishing.text.Form;
import org.memcon.publishing.text.TextWriter;
import org.memcon.tei.writing.TeiWriter;

/// Writes a record as its file has it.
///
/// @param authority whom the ids in a record stand for; TEI quotes what is known of them
record RecordFile(Function<AuthorityId, Optional<AuthorityRecord>> authority) {

  /// Writes a record in UTF-8 and leaves the stream open.
  void write(OpenArchive.HeldRecord held, RecordForm form, OutputStream out) throws IOException {
    Edition alone = ArchiveReadingRoom.alone(held);
    if (form == RecordForm.TEI) {
      new TeiWriter(authority).write(alone, out);
      return;
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    switch (form) {
      case TEI -> throw new IllegalStateException("TEI is no text");
      case JSON -> JsonWriter.write(held.record(), alone.source(), writer);
      case TEXT -> new TextWriter(Form.PLAIN).write(held.record(), writer);
      case MARKDOWN -> new TextWriter(Form.MARKDOWN).write(held.record(), writer);
      case CSL, RIS, BIBTEX ->
          Export.write(
              held.record(),
              alone.volume(),
              alone.source(),
              ExchangeFormat.valueOf(form.name()),
              writer);
    }
    writer.flush();
  }
}
