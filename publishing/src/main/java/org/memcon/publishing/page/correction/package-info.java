/// The pages on which editors correct a record, see who corrected what, and take it back.
///
/// Takes a record and its history; gives HTML with plain forms.
@NullMarked
package org.memcon.publishing.page.correction;

import org.jspecify.annotations.NullMarked;
