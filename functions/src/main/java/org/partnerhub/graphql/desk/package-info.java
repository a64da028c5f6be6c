/** The fetchers of the reporting desk: what is reported and not yet released, and the mutations that report it. */
@NullMarked
package org.partnerhub.graphql.desk;

import org.jspecify.annotations.NullMarked;
