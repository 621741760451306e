package org.memcon.acceptance.benchmark;

import java.io.BufferedInputStream;
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
  private final byte[] taken = new byte[1 << 16];

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
    String request = "GET " + address + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    String status = line();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException(address + ": " + status);
    }
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    if (length < 0) {
      throw new IOException(address + ": an answer without a length");
    }
    for (int left = length; left > 0; ) {
      int some = in.read(taken, 0, Math.min(left, taken.length));
      if (some < 0) {
        throw new EOFException(address);
      }
      left -= some;
    }
    return length;
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
