package org.memcon.acceptance.serving;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// One connection to a server, over which request after request is sent: as little work for the
/// machine as can be, which the server needs.
final class KeptConnection implements Closeable {

  private final Socket socket;
  private final InputStream in;
  private final String host;
  private String tag = "";

  KeptConnection(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    host = server.getAuthority();
  }

  /// Asks, takes the whole answer, and gives its length.
  ///
  /// @throws IOException where the answer is not what was asked for
  int get(String address) throws IOException {
    ask(address, "");
    return answer(address, "HTTP/1.1 200").length;
  }

  /// The same, and gives the answer.
  String text(String address) throws IOException {
    ask(address, "");
    return new String(answer(address, "HTTP/1.1 200"), StandardCharsets.UTF_8);
  }

  /// Asks for a page as browsers do: compressed, and only where it is another than the one with
  /// this tag (blank: none); gives how many bytes came.
  int page(String address, String had) throws IOException {
    String known = had.isEmpty() ? "" : "If-None-Match: " + had + "\r\n";
    ask(address, "Accept-Encoding: gzip, deflate, br\r\nAccept: text/html\r\n" + known);
    return answer(address, had.isEmpty() ? "HTTP/1.1 200" : "HTTP/1.1 304").length;
  }

  /// The last answer's tag; blank where it had none.
  String tag() {
    return tag;
  }

  private void ask(String address, String headers) throws IOException {
    String request = "GET " + address + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }

  private byte[] answer(String address, String expected) throws IOException {
    String status = line();
    if (!status.startsWith(expected)) {
      throw new IOException(address + ": " + status);
    }
    int length = status.startsWith("HTTP/1.1 304") ? 0 : -1;
    boolean inParts = false;
    tag = "";
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      } else if (header.regionMatches(true, 0, "Transfer-Encoding: chunked", 0, 26)) {
        inParts = true;
      } else if (header.regionMatches(true, 0, "ETag:", 0, 5)) {
        tag = header.substring(5).strip();
      }
    }
    if (inParts) {
      return parts();
    }
    if (length < 0) {
      throw new IOException(address + ": an answer without a length");
    }
    return in.readNBytes(length);
  }

  /// RFC 9112, 7.1: parts with their lengths before them, the last one empty.
  private byte[] parts() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    while (true) {
      int length = Integer.parseInt(line(), 16);
      whole.write(in.readNBytes(length));
      line();
      if (length == 0) {
        return whole.toByteArray();
      }
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the connection was closed");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
