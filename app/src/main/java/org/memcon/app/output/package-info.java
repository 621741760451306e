/// What commands print: lists and tables for people, JSON and CSV for machines.
///
/// Takes answers, figures and accounts; gives text for a terminal or a pipe.
@NullMarked
package org.memcon.app.output;

import org.jspecify.annotations.NullMarked;
