@NullMarked
package org.memcon.app.cli.program;

import org.jspecify.annotations.NullMarked;
