package org.memcon.acceptance.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/// Rule 1: no cycle between packages, and none between files.
class CyclesTest {

  @Test
  void noPackageNeedsOneThatNeedsIt() {
    slices().matching("org.memcon.(**)").should().beFreeOfCycles().check(OurClasses.ALL);
  }

  @Test
  void noFileNeedsOneThatNeedsIt() {
    slices().assignedFrom(new ByFile()).should().beFreeOfCycles().check(OurClasses.ALL);
  }

  /// A sealed family is one file, and so one slice.
  private static final class ByFile implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass declared) {
      return declared.getPackageName().startsWith("org.memcon.")
          ? SliceIdentifier.of(OurClasses.file(declared).getName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "files";
    }
  }
}
