package org.memcon.acceptance.serving;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An archive that `memcon serve` serves in a process of its own.
record ServedArchive(Process process, URI address) implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

  /// Starts serving with these options of the JVM, after the launcher's own.
  static ServedArchive start(Path root, Path archive, String options) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                root.resolve("memcon").toString(),
                "serve",
                "--archive",
                archive.toAbsolutePath().toString(),
                "--port",
                "7480")
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("MEMCON_OPTS", options);
    builder.environment().put("MEMCON_NO_BUILD", "1");
    Process process = builder.start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(out.readLine(), ""));
    if (!address.find()) {
      process.destroy();
      throw new IOException("memcon serve gave no address");
    }
    return new ServedArchive(process, URI.create(address.group()));
  }

  /// The most memory that the process held, in megabytes; 0 where the system does not tell.
  long peakMegabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
            .findFirst()
            .orElse(0)
        : 0;
  }

  /// The processor time that the process has taken, in milliseconds.
  static double processorMilliseconds(ProcessHandle process) {
    return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(10, TimeUnit.SECONDS);
  }
}
