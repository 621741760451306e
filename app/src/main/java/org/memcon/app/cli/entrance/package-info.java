/// To whom a server opens an archive, as its command says.
///
/// Takes options; gives an entrance.
@NullMarked
package org.memcon.app.cli.entrance;

import org.jspecify.annotations.NullMarked;
