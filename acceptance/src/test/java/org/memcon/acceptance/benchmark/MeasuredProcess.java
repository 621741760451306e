package org.memcon.acceptance.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A whole process, from its start to its end: wall seconds and the most memory it held.
public record MeasuredProcess(double seconds, long peakMegabytes, int exit) {

  /// Lets the launcher build what is new.
  public static void build(Path root) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(root.resolve("memcon").toString(), "--version").inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("memcon could not be built");
    }
  }

  /// Runs a command to its end; what it prints goes where ours goes.
  static MeasuredProcess run(List<String> command, Path folder, String options)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("MEMCON_OPTS", options);
    builder.environment().put("MEMCON_NO_BUILD", "1");
    long begun = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    long peak = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, residentMegabytes(process.pid()));
    }
    return new MeasuredProcess((System.nanoTime() - begun) / 1e9, peak, process.exitValue());
  }

  // Linux tells the high-water mark of resident memory; elsewhere it stays 0 and the table says so.
  private static long residentMegabytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }
}
