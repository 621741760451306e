/// An archive's authority filled from registers as they are published.
@NullMarked
package org.memcon.acceptance.authority;

import org.jspecify.annotations.NullMarked;
