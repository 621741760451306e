package org.memcon.acceptance.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs Memcon as a process of its own, in a small heap.
final class MemconProcess {

  private MemconProcess() {}

  /// What a run left: its exit code and what it printed.
  record Result(int exit, String out, String err) {}

  /// Runs one command line to its end.
  static Result run(Path folder, String... arguments) throws IOException, InterruptedException {
    return run(folder, "256m", Duration.ofMinutes(3), arguments);
  }

  /// Runs one command line to its end in a heap of a given size.
  static Result run(Path folder, String heap, Duration limit, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("memcon", ".out");
    Path err = Files.createTempFile("memcon", ".err");
    try {
      Process process =
          builder(folder, heap, arguments)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        throw new AssertionError(
            "no end after " + limit + ": memcon " + String.join(" ", arguments));
      }
      return new Result(
          process.exitValue(),
          new String(Files.readAllBytes(out), StandardCharsets.UTF_8),
          new String(Files.readAllBytes(err), StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /// Starts a run that the caller may kill.
  static Process start(Path folder, String... arguments) throws IOException {
    return builder(folder, "256m", arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static ProcessBuilder builder(Path folder, String heap, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Dstderr.encoding=UTF-8");
    String logging = System.getProperty("java.util.logging.config.file");
    if (logging != null) {
      command.add("-Djava.util.logging.config.file=" + logging);
    }
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("org.memcon.app.cli.program.Memcon");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile());
  }
}
