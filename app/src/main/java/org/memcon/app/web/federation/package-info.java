/// Signing in with an account that one has elsewhere: a university's, a ministry's, by OpenID
/// Connect.
///
/// Takes what an identity provider says of a person; gives the account of the archive that is that
/// person's.
@NullMarked
package org.memcon.app.web.federation;

import org.jspecify.annotations.NullMarked;
