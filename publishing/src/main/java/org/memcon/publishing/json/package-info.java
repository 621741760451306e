/// An edition as JSON, in the shape that docs/reference/json.md describes.
///
/// Takes [org.memcon.model.edition.Edition]; gives JSON for programs that count, map and compare.
@NullMarked
package org.memcon.publishing.json;

import org.jspecify.annotations.NullMarked;
