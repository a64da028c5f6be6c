/** What the hub keeps, as interfaces without rules. */
@NullMarked
package org.partnerhub.store;

import org.jspecify.annotations.NullMarked;
