/** Imports of many rows, in processes of their own, to be killed and measured. Never packaged. */
@NullMarked
package org.partnerhub.load;

import org.jspecify.annotations.NullMarked;
