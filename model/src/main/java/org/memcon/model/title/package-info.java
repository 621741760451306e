/// What the words of a title say of the document under it.
///
/// Takes a title; gives a [org.memcon.model.record.RecordKind].
@NullMarked
package org.memcon.model.title;

import org.jspecify.annotations.NullMarked;
