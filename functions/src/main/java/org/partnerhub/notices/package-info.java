/** Tells whoever has subscribed of new releases, by signed webhooks that hold a release's identifier alone. */
@NullMarked
package org.partnerhub.notices;

import org.jspecify.annotations.NullMarked;
