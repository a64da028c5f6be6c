/** Many rows and many requests: imports and hubs in processes of their own, to be killed and measured. Never packaged. */
@NullMarked
package org.partnerhub.load;

import org.jspecify.annotations.NullMarked;
