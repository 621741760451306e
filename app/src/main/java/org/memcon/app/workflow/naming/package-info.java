/// What an archive's authority says to those who search and read: whom names in queries mean, and
/// the pages of people, places and organizations.
///
/// Takes an [org.memcon.model.authority.Authority] and an archive's index; gives a
/// [org.memcon.search.naming.NameAuthority] and facts for pages.
@NullMarked
package org.memcon.app.workflow.naming;

import org.jspecify.annotations.NullMarked;
