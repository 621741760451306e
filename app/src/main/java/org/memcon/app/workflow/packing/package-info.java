/// Values of the model as bytes, in a form that follows from their types.
///
/// Takes records, sealed families, lists and plain values; gives bytes, and the values back.
@NullMarked
package org.memcon.app.workflow.packing;

import org.jspecify.annotations.NullMarked;
