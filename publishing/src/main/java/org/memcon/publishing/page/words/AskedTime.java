package org.memcon.publishing.page.words;

import java.util.Optional;
import org.memcon.model.chronology.TimeWindow;

/// The time that a picture was asked to show, as one would type it again.
public record AskedTime(Optional<TimeWindow> window) {

  /// Its first day; empty where none was asked for.
  public String from() {
    return window.map(TimeWindow::firstText).orElse("");
  }

  /// Its last day; empty where none was asked for.
  public String to() {
    return window.map(TimeWindow::lastText).orElse("");
  }
}
