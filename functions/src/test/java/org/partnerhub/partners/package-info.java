/** What each partner is told, and not told, by a hub that runs: every field, every role, over HTTP. */
@NullMarked
package org.partnerhub.partners;

import org.jspecify.annotations.NullMarked;
