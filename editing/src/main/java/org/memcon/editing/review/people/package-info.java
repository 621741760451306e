/// Reviews the people of a record against their lives and offices.
///
/// Takes records and an authority; gives findings where somebody takes part after his death, or is
/// called by an office before or after holding it.
@NullMarked
package org.memcon.editing.review.people;

import org.jspecify.annotations.NullMarked;
