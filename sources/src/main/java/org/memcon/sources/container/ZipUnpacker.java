package org.memcon.sources.container;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.memcon.sources.document.SourceFile.Content;
import org.memcon.sources.document.SourceFile.Delivery;

/// Hands out the files of a zip.
///
/// A zip on disk is read by its directory, in natural order; one inside another container, or one
/// whose directory is lost, from its beginning to its end, so that a zip that breaks off still
/// gives what stands before.
public final class ZipUnpacker {

  private static final Charset DOS = Charset.forName("IBM437");
  private static final String UNPACK = "unpack it and give the files that matter";

  private final Allowance allowance;
  private final Entry.Sink sink;
  private int passed;

  /// An unpacker within an allowance.
  public ZipUnpacker(Allowance allowance, Entry.Sink sink) {
    this.allowance = allowance;
    this.sink = sink;
  }

  /// Unpacks a zip on disk.
  public void unpack(Path path, Content bytes) {
    Optional<Opened> opened = open(path, StandardCharsets.UTF_8).or(() -> open(path, DOS));
    if (opened.isEmpty()) {
      unpack(bytes);
      return;
    }
    Charset charset = opened.get().charset();
    try (ZipFile zip = opened.get().zip()) {
      List<ZipEntry> entries = new ArrayList<>();
      long total = 0;
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        total += Math.max(0, entry.getSize());
        if (!entry.isDirectory()) {
          entries.add(entry);
        }
        if (entries.size() > allowance.mostEntries()) {
          sink.refused("", "more than " + allowance.mostEntries() + " files", UNPACK);
          return;
        }
      }
      if (total > allowance.mostBytes() || total < 0) {
        sink.refused("", "unpacks to " + megabytes(total) + " MB", UNPACK);
        return;
      }
      entries.sort(Comparator.comparing(ZipEntry::getName, NaturalOrder.COMPARATOR));
      for (ZipEntry entry : entries) {
        unpack(path, charset, zip, entry);
      }
    } catch (Allowance.UsedUp usedUp) {
      sink.refused("", String.valueOf(usedUp.getMessage()), UNPACK);
    } catch (IOException broken) {
      sink.refused("", "the zip file is damaged", "get it again");
    }
  }

  private record Opened(ZipFile zip, Charset charset) {}

  private void unpack(Path path, Charset charset, ZipFile zip, ZipEntry entry) throws IOException {
    String name = shown(entry.getName());
    Entry found;
    try (InputStream in = allowance.counting(zip.getInputStream(entry))) {
      allowance.entry();
      found = Entry.of(name, Delivery.NONE, in, () -> reopen(path, charset, entry.getName()));
    } catch (Allowance.UsedUp usedUp) {
      throw usedUp;
    } catch (IOException | IllegalArgumentException damaged) {
      sink.refused(name, "damaged in the zip file", "get it again");
      return;
    }
    sink.entry(found);
  }

  private static InputStream reopen(Path path, Charset charset, String name) throws IOException {
    ZipFile zip = new ZipFile(path.toFile(), charset);
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      zip.close();
      throw new IOException("no longer in the zip file: " + shown(name));
    }
    return new FilterInputStream(zip.getInputStream(entry)) {
      @Override
      public void close() throws IOException {
        super.close();
        zip.close();
      }
    };
  }

  private static Optional<Opened> open(Path path, Charset charset) {
    try {
      return Optional.of(new Opened(new ZipFile(path.toFile(), charset), charset));
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /// Unpacks a zip from its beginning.
  public void unpack(Content bytes) {
    int index = 0;
    Charset charset = StandardCharsets.UTF_8;
    while (true) {
      try (ZipInputStream zip = new ZipInputStream(bytes.open(), charset)) {
        index = stream(bytes, zip, charset, index);
        if (index == 0) {
          sink.refused("", "a zip file with no file that can be read", "get it again");
        }
        return;
      } catch (IllegalArgumentException names) {
        // Names that are not UTF-8: as DOS wrote them.
        if (charset.equals(DOS)) {
          sink.refused("", "the zip file is damaged", "get it again");
          return;
        }
        charset = DOS;
        index = passed;
      } catch (Allowance.UsedUp usedUp) {
        sink.refused("", String.valueOf(usedUp.getMessage()), UNPACK);
        return;
      } catch (IOException broken) {
        sink.refused(
            passed == 0 ? "" : "after " + passed + " files", reason(broken), "get it again");
        return;
      }
    }
  }

  private static String reason(IOException broken) {
    String message = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("encrypted")) {
      return "the zip file is locked with a password";
    }
    return broken instanceof EOFException || broken instanceof ZipException
        ? "the zip file breaks off or is damaged"
        : "the zip file cannot be read";
  }

  private int stream(Content bytes, ZipInputStream zip, Charset charset, int from)
      throws IOException {
    int index = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      int at = index++;
      if (at < from || entry.isDirectory()) {
        passed = Math.max(passed, index);
        continue;
      }
      allowance.entry();
      InputStream counted = allowance.counting(zip);
      Entry found =
          Entry.of(
              shown(entry.getName()), Delivery.NONE, counted, () -> reopen(bytes, charset, at));
      passed = index;
      if (found.size() < 0) {
        counted.transferTo(OutputStream.nullOutputStream());
      }
      sink.entry(found);
    }
    return index;
  }

  private static InputStream reopen(Content bytes, Charset charset, int index) throws IOException {
    ZipInputStream zip = new ZipInputStream(bytes.open(), charset);
    for (int i = 0; i <= index; i++) {
      if (zip.getNextEntry() == null) {
        zip.close();
        throw new EOFException("no longer in the zip file");
      }
    }
    return zip;
  }

  private static String shown(String name) {
    return name.replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
  }

  private static long megabytes(long bytes) {
    return bytes < 0 ? Long.MAX_VALUE >> 20 : bytes >> 20;
  }
}
