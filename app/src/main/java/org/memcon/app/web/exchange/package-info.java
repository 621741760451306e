/// What every exchange with a browser or a program has around it: who may ask, and how answers and
/// faults go out, and how much of what is long goes out at once.
///
/// Takes requests; gives headers, tags by which an answer is known again, and refusals.
@NullMarked
package org.memcon.app.web.exchange;

import org.jspecify.annotations.NullMarked;
