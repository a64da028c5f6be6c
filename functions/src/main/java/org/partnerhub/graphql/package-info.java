/** The contract with those who query: schema, wiring, the access directive, limits and failures. */
@NullMarked
package org.partnerhub.graphql;

import org.jspecify.annotations.NullMarked;
