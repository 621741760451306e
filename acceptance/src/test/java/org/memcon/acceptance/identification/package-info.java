/// Who is meant: roles and people of several lists, on volumes that are no part of the product.
///
/// Takes the material beside the repository, and marks made by reading; says whether the figures
/// hold.
@NullMarked
package org.memcon.acceptance.identification;

import org.jspecify.annotations.NullMarked;
