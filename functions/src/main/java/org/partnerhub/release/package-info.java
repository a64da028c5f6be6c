/** From what an organisation reported to a release that may be read by every partner, and back from the table. */
@NullMarked
package org.partnerhub.release;

import org.jspecify.annotations.NullMarked;
