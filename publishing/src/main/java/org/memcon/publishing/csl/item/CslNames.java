package org.memcon.publishing.csl.item;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.List;
import org.memcon.publishing.exchange.PartedName;

/// Names as CSL has them; what is not parted stays as it is.
final class CslNames {

  private CslNames() {}

  static CSLName[] of(List<String> names) {
    return PartedName.of(names).stream().map(CslNames::of).toArray(CSLName[]::new);
  }

  static CSLName[] ofEditors(List<String> names) {
    return PartedName.ofEditors(names).stream().map(CslNames::of).toArray(CSLName[]::new);
  }

  private static CSLName of(PartedName name) {
    if (!name.isParted()) {
      return new CSLNameBuilder().literal(name.family()).build();
    }
    CSLNameBuilder parted = new CSLNameBuilder().family(name.family()).given(name.given());
    return name.suffix().isEmpty() ? parted.build() : parted.suffix(name.suffix()).build();
  }
}
