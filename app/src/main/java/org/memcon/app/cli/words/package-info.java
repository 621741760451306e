/// Commands that ask an archive for words: the records that have them, every place where they
/// stand, how often, and beside which others.
///
/// Takes command lines; gives lists and tables for people, JSON and CSV for machines.
@NullMarked
package org.memcon.app.cli.words;

import org.jspecify.annotations.NullMarked;
