/// Pages of records laid ready, so that who asks for one gets it without its being made.
///
/// Takes an open archive and what its reading room says of a record; gives the parts of its page,
/// compressed.
@NullMarked
package org.memcon.app.workflow.press;

import org.jspecify.annotations.NullMarked;
