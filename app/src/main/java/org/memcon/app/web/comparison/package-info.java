/// The pages on which two records stand side by side.
///
/// Takes the ids of two records; gives the page that compares them, when the archive was asked.
@NullMarked
package org.memcon.app.web.comparison;

import org.jspecify.annotations.NullMarked;
