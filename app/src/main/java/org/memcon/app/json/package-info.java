/// What an archive answers, as JSON: one shape for the commands' `--json` and the HTTP API.
///
/// Takes hits, concordances, counts and overviews; gives fields as `docs/reference/json.md` says.
@NullMarked
package org.memcon.app.json;

import org.jspecify.annotations.NullMarked;
