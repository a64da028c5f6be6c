/** The reading room: what every partner may query, from releases alone. */
@NullMarked
package org.partnerhub.graphql.reading;

import org.jspecify.annotations.NullMarked;
