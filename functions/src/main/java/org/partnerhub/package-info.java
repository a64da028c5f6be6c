/** The partner data hub: aggregated progress of a programme, queried by each partner within its role. */
@NullMarked
package org.partnerhub;

import org.jspecify.annotations.NullMarked;
