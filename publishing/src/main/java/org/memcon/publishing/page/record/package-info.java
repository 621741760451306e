/// The page of one record: the edition, its apparatus and the source beside it.
///
/// Takes [org.memcon.publishing.page.record.RecordInContext]; gives HTML.
@NullMarked
package org.memcon.publishing.page.record;

import org.jspecify.annotations.NullMarked;
