/// Says what a schema does not allow in a TEI file.
///
/// Takes the bytes of a file and a RELAX NG schema, by default Memcon's own; gives findings with
/// line and column.
@NullMarked
package org.memcon.tei.validation;

import org.jspecify.annotations.NullMarked;
