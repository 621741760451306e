/// Readers' collections: their list, each one with its headings and prose, and the forms in which
/// its owner arranges it.
///
/// Takes a [org.memcon.model.collection.RecordCollection] and what the archive has of its records;
/// gives HTML.
@NullMarked
package org.memcon.publishing.page.collection;

import org.jspecify.annotations.NullMarked;
