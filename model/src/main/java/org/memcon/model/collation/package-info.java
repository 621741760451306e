/// Two records side by side: which passages answer each other, and where their words differ.
///
/// Takes the passages of [org.memcon.model.edition]; gives [org.memcon.model.collation.Collation],
/// which pages, programs and terminals show.
@NullMarked
package org.memcon.model.collation;

import org.jspecify.annotations.NullMarked;
