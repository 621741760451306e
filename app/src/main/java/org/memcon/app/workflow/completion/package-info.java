/// Queries completed while they are typed: fields of the query language, people, places,
/// organizations, kinds, and other values of facts.
///
/// Takes a query and where the caret stands; gives
/// [org.memcon.app.workflow.completion.Completions].
@NullMarked
package org.memcon.app.workflow.completion;

import org.jspecify.annotations.NullMarked;
