/** What the hub costs as it grows: in participations, in cells of a plan, in releases that are linked. */
@NullMarked
package org.partnerhub.growth;

import org.jspecify.annotations.NullMarked;
