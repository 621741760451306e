/// What telegrams have that other papers have not: the group of figures that says day and hour, the
/// lines that say from whom and to whom.
///
/// Takes the words of a line; gives what they say, with [org.memcon.editing.telegram.DateTimeGroup]
/// and [org.memcon.editing.telegram.TelegramHead].
@NullMarked
package org.memcon.editing.telegram;

import org.jspecify.annotations.NullMarked;
