/// What pictures show, gathered from the index and the authority.
///
/// Takes queries and windows of time; gives the pages that draw them.
@NullMarked
package org.memcon.app.workflow.picturing;

import org.jspecify.annotations.NullMarked;
