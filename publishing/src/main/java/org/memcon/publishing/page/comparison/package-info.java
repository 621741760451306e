/// Two records side by side, and the records that are worth setting beside another.
///
/// Takes a [org.memcon.model.collation.Collation] and what is to be said of either record; gives
/// HTML that says what differs in words as well as by its look.
@NullMarked
package org.memcon.publishing.page.comparison;

import org.jspecify.annotations.NullMarked;
