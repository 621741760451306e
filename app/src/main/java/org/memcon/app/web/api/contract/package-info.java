/// What the HTTP API has promised: its description in OpenAPI, the values that it lets a parameter
/// have, and the problems with which it refuses.
///
/// Takes requests; gives their parameters, each as the description has it, or says what is wrong,
/// where, and what to do.
@NullMarked
package org.memcon.app.web.api.contract;

import org.jspecify.annotations.NullMarked;
