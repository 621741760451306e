package org.memcon.app.web.audience;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that asks anew with every call who answers it. No method is written out, so that none
/// that is added later can be forgotten.
public final class ByAudience {

  private ByAudience() {}

  /// What answers as `chosen` says when it is called; so do the rooms that it leads to.
  public static <T> T of(Class<T> type, Supplier<? extends T> chosen) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                isRoom(method)
                    ? of(method.getReturnType(), method, chosen)
                    : asked(method, chosen.get(), arguments)));
  }

  private static <R> R of(Class<R> room, Method method, Supplier<?> chosen) {
    return of(
        room,
        () -> {
          try {
            return room.cast(asked(method, chosen.get(), null));
          } catch (Throwable closed) {
            throw new IllegalStateException(method + " leads nowhere", closed);
          }
        });
  }

  /// Whoever is given a room may keep it, and would ask it for everybody.
  private static boolean isRoom(Method method) {
    Class<?> given = method.getReturnType();
    return method.getParameterCount() == 0
        && given.isInterface()
        && !given.isSealed()
        && given.getName().startsWith("org.memcon.");
  }

  private static @Nullable Object asked(
      Method method, Object answering, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(answering, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
