package org.memcon.app.web.session;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Where requests come from.
final class Origin {

  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

  private Origin() {}

  /// The address of whoever asks. Behind another server it is what that one says last: what stands
  /// before it anybody may have written.
  static String address(Context context, boolean passedOn) {
    String said = context.header("X-Forwarded-For");
    if (passedOn && said != null) {
      String last = said.substring(said.lastIndexOf(',') + 1).strip();
      if (ADDRESS.matcher(last).matches()) {
        return last;
      }
    }
    return context.req().getRemoteAddr();
  }

  /// Who is likely one: an address of four numbers, or the network that a house has of longer ones.
  static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == 16 ? Arrays.toString(Arrays.copyOf(bytes, 8)) : address;
    } catch (UnknownHostException notAnAddress) {
      return address;
    }
  }
}
