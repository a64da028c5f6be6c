/** How much one request may ask for, decided before any of it is run. */
@NullMarked
package org.partnerhub.graphql.limit;

import org.jspecify.annotations.NullMarked;
