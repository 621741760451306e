@NullMarked
package org.memcon.app.cli.rehearsal;

import org.jspecify.annotations.NullMarked;
