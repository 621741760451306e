/// Header, `standOff` and lists of a file.
///
/// Takes their elements; gives the volume, its authorities and the facts of each record.
@NullMarked
package org.memcon.tei.interpretation.header;

import org.jspecify.annotations.NullMarked;
