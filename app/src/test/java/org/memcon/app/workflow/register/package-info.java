/// Tests of registers imported into an archive's authority.
@NullMarked
package org.memcon.app.workflow.register;

import org.jspecify.annotations.NullMarked;
