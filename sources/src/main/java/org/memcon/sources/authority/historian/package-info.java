/// The Office of the Historian's data of people, of visits by foreign leaders, and of travels by
/// presidents and secretaries of state.
///
/// Takes the elements of one file; gives records, whose identifiers and sources say which other
/// registers and which lists of volumes know the same person.
@NullMarked
package org.memcon.sources.authority.historian;

import org.jspecify.annotations.NullMarked;
