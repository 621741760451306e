/// The page that shows the HTTP API to people: its paths, their parameters, its problems.
///
/// Takes the description's words; gives HTML.
@NullMarked
package org.memcon.publishing.page.api;

import org.jspecify.annotations.NullMarked;
