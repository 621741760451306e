/// Making editions of sources without an archive, and writing them in their forms.
///
/// Takes paths and sources; gives editions, and their TEI, HTML, JSON, text or Markdown.
@NullMarked
package org.memcon.app.workflow.editing;

import org.jspecify.annotations.NullMarked;
