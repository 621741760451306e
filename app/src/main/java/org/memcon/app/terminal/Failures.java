package org.memcon.app.terminal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.search.layout.IndexException;
import org.memcon.search.limits.CutShort;
import org.memcon.sources.document.UnusableSourceException;
import org.memcon.tei.reading.UnreadableTeiException;

/// Says a failure in one line: what, where, and what to do.
public final class Failures {

  private Failures() {}

  /// Prints the line, and the trace behind it where that is asked for; gives the exit code.
  public static int report(Throwable failure, boolean verbose, PrintStream err) {
    err.println("memcon: " + line(failure));
    if (verbose) {
      failure.printStackTrace(err);
    }
    return switch (failure) {
      case UnusableSourceException refused -> ExitCode.REFUSED;
      case UnreadableTeiException refused -> ExitCode.REFUSED;
      case ArchiveException archive -> ExitCode.REFUSED;
      case IndexException index -> ExitCode.REFUSED;
      case CutShort incomplete -> ExitCode.FINDINGS;
      case IOException io -> ExitCode.REFUSED;
      default -> ExitCode.FAILED;
    };
  }

  /// The failure in one line.
  public static String line(Throwable failure) {
    return switch (failure) {
      case UnusableSourceException said -> message(said);
      case UnreadableTeiException said -> message(said);
      case ArchiveException said -> message(said);
      case IndexException said -> message(said);
      case CutShort said -> message(said);
      case NoSuchFileException missing ->
          missing.getFile() + ": there is no such file; check the name";
      case AccessDeniedException denied ->
          denied.getFile() + ": may not be opened; check its permissions";
      case FileSystemException file -> message(file) + "; check the path and the disk's space";
      case IOException io -> message(io) + "; try again";
      case OutOfMemoryError memory ->
          "not enough memory; give more, for example: MEMCON_OPTS=-Xmx2g memcon …";
      case StackOverflowError deep ->
          "something is nested too deeply; please report it with the source";
      default ->
          "an error of Memcon's own ("
              + failure.getClass().getSimpleName()
              + ": "
              + message(failure)
              + "); run again with --verbose and please report what it prints";
    };
  }

  private static String message(Throwable failure) {
    String message = failure.getMessage();
    return (message == null ? failure.getClass().getSimpleName() : message).replaceAll("\\R+", " ");
  }
}
