package org.memcon.sources.detection;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import org.memcon.sources.container.Allowance;
import org.memcon.sources.container.Entry;
import org.memcon.sources.container.GzipContent;
import org.memcon.sources.container.ZipUnpacker;
import org.memcon.sources.detection.FileKind.Container;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.warc.WarcUnpacker;

/// What becomes of one file that the walk met: it is handed on, refused, or unpacked, and so is
/// what it holds, all within one allowance.
final class Unpacking {

  private final SourceVisitor visitor;
  private final Allowance allowance;

  /// Of a file with so many bytes on disk.
  Unpacking(SourceVisitor visitor, long size) {
    this.visitor = visitor;
    this.allowance =
        new Allowance(
            Math.max(Limits.UNPACKED_BYTES, Math.max(0, size) * Limits.UNPACKED_RATIO),
            Limits.CONTAINER_ENTRIES);
  }

  /// Takes the outermost file; `path` is where it lies, if on disk.
  void file(SourceFile file, Optional<Path> path) {
    new Level(file, path, 0, 0).take();
  }

  /// A file in so many containers, of which so many are zips.
  private final class Level implements Entry.Sink {
    private final SourceFile file;
    private final Optional<Path> path;
    private final int depth;
    private final int zips;

    Level(SourceFile file, Optional<Path> path, int depth, int zips) {
      this.file = file;
      this.path = path;
      this.depth = depth;
      this.zips = zips;
    }

    void take() {
      byte[] head;
      try (InputStream in = file.bytes().open()) {
        head = head(in);
      } catch (AccessDeniedException denied) {
        refused("", "it may not be read", "check its permissions");
        return;
      } catch (ZipException damaged) {
        refused("", "a damaged gzip file", "get it again");
        return;
      } catch (IOException unreadable) {
        boolean packed = file.bytes() instanceof GzipContent;
        refused(
            "",
            packed ? "a gzip file that breaks off" : "it cannot be read",
            packed ? "get it again" : "check the disk");
        return;
      }
      switch (Sniffer.sniff(head, head.length)) {
        case FileKind.Readable readable -> hand(readable.mediaType());
        case FileKind.Unreadable unreadable -> refused("", unreadable.what(), unreadable.remedy());
        case Container container -> unpack(container);
      }
    }

    /// The first bytes; of a gzip that breaks off early, those before the break.
    private byte[] head(InputStream in) throws IOException {
      byte[] head = new byte[Sniffer.HEAD];
      int filled = 0;
      try {
        for (int read = 0; filled < head.length && read >= 0; filled += Math.max(0, read)) {
          read = in.read(head, filled, head.length - filled);
        }
      } catch (EOFException | ZipException damaged) {
        if (filled == 0) {
          throw damaged;
        }
      }
      return Arrays.copyOf(head, filled);
    }

    private void unpack(Container container) {
      if (depth >= Limits.CONTAINER_DEPTH
          || (container == Container.ZIP && zips >= Limits.ZIP_DEPTH)) {
        refused("", "packed in too many containers", "unpack it and give the files that matter");
        return;
      }
      switch (container) {
        case GZIP ->
            new Level(
                    new SourceFile(
                        file.name(), -1, "", file.delivery(), new GzipContent(file.bytes())),
                    Optional.empty(),
                    depth + 1,
                    zips)
                .take();
        case ZIP -> {
          ZipUnpacker unpacker = new ZipUnpacker(allowance, new Level(file, path, depth, zips + 1));
          path.ifPresentOrElse(
              onDisk -> unpacker.unpack(onDisk, file.bytes()), () -> unpacker.unpack(file.bytes()));
        }
        case WARC -> new WarcUnpacker(allowance, this).unpack(file.bytes());
      }
    }

    private void hand(String mediaType) {
      SourceFile.Content content = file.bytes();
      long size = file.size();
      boolean broken = false;
      if (content instanceof GzipContent packed) {
        GzipContent.Trial trial;
        try {
          trial = packed.trial(Limits.TEI_BYTES);
        } catch (IOException unreadable) {
          refused("", "it cannot be read", "check the disk");
          return;
        }
        if (trial.more()) {
          refused("", "unpacks to more than " + (Limits.TEI_BYTES >> 20) + " MB", "split it");
          return;
        }
        broken = trial.damaged();
        size = trial.bytes();
        content = broken ? packed.sound(size) : content;
        if (broken && mediaType.equals(FileKind.TEI)) {
          // Half a volume is no XML; its reader would only say so again.
          refused(
              "after " + size + " bytes", "the gzip file breaks off or is damaged", "get it again");
          return;
        }
      }
      try {
        visitor.file(
            new SourceFile(
                file.name(),
                size,
                mediaType,
                file.delivery(),
                content,
                broken ? content : found()));
      } catch (IOException | RuntimeException failed) {
        throw new VisitorFailure(failed);
      }
      if (broken) {
        refused(
            "after " + size + " bytes",
            "the gzip file breaks off or is damaged",
            "get it again; what stands before was read");
      }
    }

    private SourceFile.Content found() {
      SourceFile.Content found = file.bytes();
      while (found instanceof GzipContent packed) {
        found = packed.packed();
      }
      return found;
    }

    @Override
    public void entry(Entry entry) {
      String name = file.name() + "!/" + entry.name();
      Optional<String> why =
          entry.delivery().address().isPresent()
              ? Optional.empty()
              : Companions.whyInside(entry.name());
      if (why.isPresent()) {
        visitor.passedOver(name, why.get());
        return;
      }
      SourceFile inner = new SourceFile(name, entry.size(), "", entry.delivery(), entry.bytes());
      new Level(inner, Optional.empty(), depth + 1, zips).take();
    }

    @Override
    public void refused(String place, String what, String remedy) {
      visitor.refused(new Refusal(file.name(), place, what, remedy));
    }

    @Override
    public void passedOver(String name, String why) {
      visitor.passedOver(file.name() + "!/" + name, why);
    }
  }

  /// What a visitor threw, on its way through readers that must not take it for a fault of a file.
  static final class VisitorFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Exception thrown;

    VisitorFailure(Exception thrown) {
      super(thrown);
      this.thrown = thrown;
    }

    void rethrow() throws IOException {
      switch (thrown) {
        case IOException checked -> throw checked;
        case RuntimeException unchecked -> throw unchecked;
        default -> throw this;
      }
    }
  }
}
