/// What has to be known of a whole edition before its first line of TEI is written.
///
/// Takes an edition; gives ids, the people behind pointers, and the pointers.
@NullMarked
package org.memcon.tei.planning;

import org.jspecify.annotations.NullMarked;
