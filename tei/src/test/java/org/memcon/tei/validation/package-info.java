/// Tests of the schema.
@NullMarked
package org.memcon.tei.validation;

import org.jspecify.annotations.NullMarked;
