/// One document of the diplomatic record: what it is made of, in reading order, with the span each
/// part came from.
///
/// Takes spans of [org.memcon.model.text]; gives [org.memcon.model.record.DiplomaticRecord], which
/// every later stage reads.
@NullMarked
package org.memcon.model.record;

import org.jspecify.annotations.NullMarked;
