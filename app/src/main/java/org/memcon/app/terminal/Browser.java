package org.memcon.app.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Opens an address in the user's browser, where there is a desktop.
public final class Browser {

  private Browser() {}

  /// Tries to open an address; whether it worked is the user's to see: the address is printed in
  /// any case.
  public static void open(String address) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command;
    if (system.contains("mac")) {
      command = List.of("open", address);
    } else if (system.contains("win")) {
      command = List.of("rundll32", "url.dll,FileProtocolHandler", address);
    } else if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
      command = List.of("xdg-open", address);
    } else {
      return;
    }
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException noBrowser) {
      // No browser to open: the printed address serves.
      return;
    }
  }
}
