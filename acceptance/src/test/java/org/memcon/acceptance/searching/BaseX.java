package org.memcon.acceptance.searching;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/// BaseX, an XML database with a full-text index. Its jar is no dependency of ours: it is loaded
/// when it is measured, and spoken to through the two classes that its commands need.
final class BaseX implements AutoCloseable {

  private static final String COMMANDS = "org.basex.core.cmd.";
  private static final String CONTEXT = "org.basex.core.Context";

  private final URLClassLoader loader;
  private final Object context;

  /// Starts it in this process, with its files in a folder.
  BaseX(Path jar, Path home) throws IOException {
    Files.createDirectories(home);
    Files.writeString(home.resolve(".basexhome"), "");
    System.setProperty("org.basex.path", home.toString());
    loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
    context = made(CONTEXT);
  }

  private Object made(String name, Object... arguments) throws IOException {
    try {
      Class<?> type = loader.loadClass(name);
      for (var constructor : type.getConstructors()) {
        if (constructor.getParameterCount() == arguments.length
            && fits(constructor.getParameterTypes(), arguments)) {
          return constructor.newInstance(arguments);
        }
      }
      throw new IOException(name + " is made otherwise than this program knows");
    } catch (ReflectiveOperationException other) {
      throw new IOException(name + " cannot be used", other);
    }
  }

  private static boolean fits(Class<?>[] types, Object[] arguments) {
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private String run(Object command) throws IOException {
    try {
      return (String)
          command.getClass().getMethod("execute", context.getClass()).invoke(command, context);
    } catch (ReflectiveOperationException failed) {
      throw new IOException(String.valueOf(failed.getCause()), failed);
    }
  }

  /// Sets an option.
  void set(String option, String value) throws IOException {
    run(made(COMMANDS + "Set", option, value));
  }

  /// Makes a database of the XML files in a folder, and opens it.
  void create(String name, Path folder) throws IOException {
    run(made(COMMANDS + "CreateDB", name, folder.toString()));
  }

  /// The result of a query, as text.
  String ask(String query) throws IOException {
    return run(made(COMMANDS + "XQuery", query));
  }

  @Override
  public void close() throws IOException {
    run(made(COMMANDS + "Close"));
    loader.close();
  }
}
