/// What importers of authority data share: the files that hold it, its XML, and where records go.
///
/// Takes a zip, a folder or a file; gives its parts one by one, XML of data as
/// [org.memcon.sources.authority.register.DataElement].
@NullMarked
package org.memcon.sources.authority.register;

import org.jspecify.annotations.NullMarked;
