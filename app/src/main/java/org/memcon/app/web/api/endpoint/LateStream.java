package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;

/// The body of an answer, opened with its first byte: until then the answer can become another.
final class LateStream extends OutputStream {

  private final Context context;

  LateStream(Context context) {
    this.context = context;
  }

  /// Whoever asked is there no more. No fault of what was being read, as an [IOException] would be.
  static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1;

    Abandoned(IOException cause) {
      super(cause);
    }
  }

  @Override
  public void write(int single) {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      context.outputStream().write(bytes, from, length);
    } catch (IOException gone) {
      throw new Abandoned(gone);
    }
  }
}
