package org.memcon.app.web.api.contract;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.memcon.app.web.api.contract.Description.Operation;
import org.memcon.app.web.api.contract.Description.Parameter;
import org.memcon.app.web.api.contract.Problem.Kind;

/// The parameters of a request, each with a value that the description lets it have.
public final class Parameters {

  private final Operation operation;
  private final Map<String, String> values;

  private Parameters(Operation operation, Map<String, String> values) {
    this.operation = operation;
    this.values = values;
  }

  /// Reads the parameters of a request.
  ///
  /// @throws Refusal where one is unknown, stands twice, is missing or has a value that it cannot
  ///   have, and where the request carries a body
  public static Parameters of(Context context, Operation operation) {
    if (context.req().getContentLengthLong() > 0 || context.header("Transfer-Encoding") != null) {
      throw new Refusal(
          Problem.of(
              Kind.BODY,
              "The request carries a body, which nobody here would read.",
              "Put what is asked for into the address."));
    }
    Map<String, String> values = new HashMap<>();
    String query = context.queryString();
    for (String pair : query == null ? List.<String>of() : Arrays.asList(query.split("&"))) {
      if (!pair.isEmpty()) {
        int sign = pair.indexOf('=');
        Parameter parameter =
            known(decoded(sign < 0 ? pair : pair.substring(0, sign), "a name"), operation);
        String value = decoded(sign < 0 ? "" : pair.substring(sign + 1), parameter.name()).strip();
        check(parameter, value);
        if (values.put(parameter.name(), value) != null) {
          throw refused(parameter, "stands twice in the address", "Give it once.");
        }
      }
    }
    for (Parameter parameter : operation.parameters()) {
      if (parameter.required()
          && parameter.in().equals("query")
          && values.getOrDefault(parameter.name(), "").isEmpty()) {
        throw refused(parameter, "is missing", "Add ?" + parameter.name() + "= and a value.");
      }
    }
    return new Parameters(operation, values);
  }

  /// The value of a parameter, or what the description has it be otherwise, or nothing.
  public String text(String name) {
    return value(name).orElse("");
  }

  /// A number.
  public long number(String name) {
    return Long.parseLong(value(name).orElseThrow());
  }

  /// A number that is small by its description.
  public int small(String name) {
    return Math.toIntExact(number(name));
  }

  /// Whether a parameter has a value, be it the usual one.
  public boolean has(String name) {
    return value(name).isPresent();
  }

  /// Several words, parted by commas.
  public List<String> words(String name) {
    return value(name).filter(text -> !text.isEmpty()).stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .toList();
  }

  private Optional<String> value(String name) {
    Parameter parameter = operation.parameter(name).orElseThrow();
    @Nullable String given = values.get(name);
    return given == null ? parameter.usual() : Optional.of(given);
  }

  private static Parameter known(String name, Operation operation) {
    List<Parameter> here =
        operation.parameters().stream().filter(each -> each.in().equals("query")).toList();
    return here.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new Refusal(
                Problem.of(
                    Kind.UNKNOWN_PARAMETER,
                    name,
                    Description.ROOT
                        + operation.path()
                        + " has no parameter “"
                        + Problems.cut(name)
                        + "”.",
                    here.isEmpty()
                        ? "It has none."
                        : "It has "
                            + here.stream().map(Parameter::name).collect(Collectors.joining(", "))
                            + ".")));
  }

  private static void check(Parameter parameter, String value) {
    if (value.length() > parameter.longest()) {
      throw refused(
          parameter,
          "has " + value.length() + " characters",
          "Take the words that matter most: at most " + parameter.longest() + " characters.");
    }
    if (parameter.isNumber()) {
      checkNumber(parameter, value);
    } else if (!parameter.words().isEmpty()) {
      for (String word : parameter.several() ? value.split(",", -1) : new String[] {value}) {
        if (!parameter.words().contains(word)) {
          throw refused(
              parameter,
              "cannot be “" + Problems.cut(word) + "”",
              "It can be " + String.join(", ", parameter.words()) + ".");
        }
      }
    }
  }

  private static void checkNumber(Parameter parameter, String value) {
    boolean digits =
        !value.isEmpty()
            && value.length() <= 18
            && value.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    if (!digits
        || Long.parseLong(value) < parameter.least()
        || Long.parseLong(value) > parameter.most()) {
      throw refused(
          parameter,
          "cannot be “" + Problems.cut(value) + "”",
          "It is a whole number from " + parameter.least() + " to " + parameter.most() + ".");
    }
  }

  private static Refusal refused(Parameter parameter, String what, String remedy) {
    return new Refusal(
        Problem.of(Kind.BAD_VALUE, parameter.name(), parameter.name() + " " + what + ".", remedy));
  }

  /// Undoes percent signs, strictly: what is not UTF-8 is refused, not guessed at.
  private static String decoded(String written, String where) {
    if (written.indexOf('%') < 0) {
      return written.replace('+', ' ');
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] ascii = written.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < ascii.length; i++) {
      if (ascii[i] != '%') {
        bytes.write(ascii[i] == '+' ? ' ' : ascii[i]);
        continue;
      }
      int high = i + 2 < ascii.length ? Character.digit(ascii[i + 1], 16) : -1;
      int low = i + 2 < ascii.length ? Character.digit(ascii[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        throw malformed(where, "a percent sign without two hexadecimal digits behind it");
      }
      bytes.write(16 * high + low);
      i += 2;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw malformed(where, "bytes that are not UTF-8");
    }
  }

  private static Refusal malformed(String where, String what) {
    return new Refusal(
        Problem.of(
            Kind.MALFORMED,
            where,
            "The address has " + what + ".",
            "Write it in UTF-8, each byte that is no letter or digit as % and two hexadecimal"
                + " digits."));
  }

  @Override
  public String toString() {
    return operation.path() + Objects.toString(values);
  }
}
