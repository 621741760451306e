package org.memcon.app.web.exchange;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.memcon.search.limits.CutShort;

/// The body of an answer, opened with its first byte: until then the answer can become another.
/// What is cut short after that is broken off, so that whoever reads it does not take it for whole.
public final class LateStream extends OutputStream {

  private static final Logger LOG = System.getLogger(LateStream.class.getName());

  private final Context context;
  private boolean begun;

  private LateStream(Context context) {
    this.context = context;
  }

  /// Whoever asked is there no more. No fault of what was being read, as an [IOException] would be.
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1;

    Abandoned(IOException cause) {
      super(cause);
    }
  }

  /// Something that writes.
  @FunctionalInterface
  public interface Body {
    /// Writes it.
    void to(OutputStream out) throws IOException;
  }

  /// Sends what `body` writes while it is written. Where nobody reads it any more, writing stops.
  ///
  /// @throws CutShort where `body` is cut short before its first byte
  public static void send(Context context, Body body) throws IOException {
    LateStream stream = new LateStream(context);
    try {
      body.to(stream);
    } catch (Abandoned gone) {
      LOG.log(Level.DEBUG, "whoever asked for {0} did not wait for the end", context.path());
    } catch (CutShort cut) {
      if (!stream.begun) {
        throw cut;
      }
      stream.breakOff(cut);
    }
  }

  /// Says why as the last line, and ends the connection without the end that HTTP gives to what is
  /// complete.
  private void breakOff(CutShort cut) {
    try {
      write(("\nmemcon: " + cut.remark() + "\n").getBytes(StandardCharsets.UTF_8));
      context.res().flushBuffer();
    } catch (Abandoned | IOException gone) {
      LOG.log(Level.DEBUG, "whoever asked for {0} did not wait for the end", context.path());
    }
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  @Override
  public void write(int single) {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    begun = true;
    try {
      context.outputStream().write(bytes, from, length);
    } catch (IOException gone) {
      throw new Abandoned(gone);
    }
  }
}
