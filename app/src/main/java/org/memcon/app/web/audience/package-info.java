/// For whom a request is answered: for somebody who sees what is closed to readers, or for a
/// reader.
///
/// Takes requests; gives, as long as one is answered, how much is shown.
@NullMarked
package org.memcon.app.web.audience;

import org.jspecify.annotations.NullMarked;
