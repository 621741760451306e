/// Two records set side by side: which passages answer each other, and where the words of two
/// witnesses differ.
///
/// Takes two [org.memcon.model.record.DiplomaticRecord]s; gives their
/// [org.memcon.model.collation.Collation].
@NullMarked
package org.memcon.editing.collation;

import org.jspecify.annotations.NullMarked;
