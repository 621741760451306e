package org.memcon.publishing.csl.item;

import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.io.IOException;
import java.io.Writer;
import org.memcon.publishing.exchange.CitedRecord;
import org.memcon.publishing.exchange.FoundRecord;

/// Writes found records as an array of CSL's items in JSON, an item a line.
public final class CslWriter implements FoundRecord.Sink {

  private final Writer out;
  private boolean begun;

  /// Begins the array.
  public CslWriter(Writer out) throws IOException {
    this.out = out;
    out.write("[");
  }

  @Override
  public void record(FoundRecord found) throws IOException {
    write(found.cited());
  }

  /// The next item.
  public void write(CitedRecord record) throws IOException {
    out.write(begun ? ",\n" : "\n");
    out.write(item(record));
    begun = true;
  }

  @Override
  public void end() throws IOException {
    out.write("\n]\n");
    out.flush();
  }

  /// A record alone as an array of one.
  public static String json(CitedRecord record) {
    return "[" + item(record) + "]\n";
  }

  private static String item(CitedRecord record) {
    return String.valueOf(
        CslItem.of(record).toJson(new StringJsonBuilderFactory().createJsonBuilder()));
  }
}
