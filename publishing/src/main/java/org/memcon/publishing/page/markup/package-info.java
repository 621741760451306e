/// HTML that is safe by the way it is made.
///
/// Takes text from any source; gives markup in which that text can be nothing but text.
@NullMarked
package org.memcon.publishing.page.markup;

import org.jspecify.annotations.NullMarked;
