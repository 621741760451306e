package org.memcon.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Rule 4: a class is named by the field's noun, never by what programmers call a drawer.
class NamesTest {

  private static final Pattern DRAWER =
      Pattern.compile("(Utils?|Utilities|Helpers?|Managers?|Impl|Commons?)$|^(Base|Simple)[A-Z]");

  @Test
  void noClassIsNamedAfterADrawer() {
    List<String> drawers =
        OurClasses.ALL.stream()
            .filter(declared -> DRAWER.matcher(declared.getSimpleName()).find())
            .map(JavaClass::getName)
            .sorted()
            .toList();
    assertEquals(List.of(), drawers);
  }

  @Test
  void noPackageIsADrawer() {
    List<String> drawers =
        OurClasses.ALL.stream()
            .map(JavaClass::getPackageName)
            .filter(name ->
                name.matches(".*\\.(utils?|common|misc|helpers?|impl|interfaces|exceptions)\\b.*"))
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of(), drawers);
  }
}
