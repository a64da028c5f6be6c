/** GraphQL over HTTP as the specification has it, whatever server hands the requests over. */
@NullMarked
package org.partnerhub.graphql.http;

import org.jspecify.annotations.NullMarked;
