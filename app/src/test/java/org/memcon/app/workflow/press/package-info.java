/// Pages that lie ready, and when they no longer hold.
@NullMarked
package org.memcon.app.workflow.press;

import org.jspecify.annotations.NullMarked;
