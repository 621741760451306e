/// Editions at hand: records laid out as readers get them, so that one is read without its volume.
///
/// Takes editions as they were read and identified; gives single records back, whole and quickly.
/// What lies here is derived, and may be thrown away at any time.
@NullMarked
package org.memcon.app.workflow.shelf;

import org.jspecify.annotations.NullMarked;
