@NullMarked
package org.memcon.app.workflow.shelf;

import org.jspecify.annotations.NullMarked;
