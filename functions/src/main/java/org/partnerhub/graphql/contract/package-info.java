/** The contract and the shipped queries, as graphql-java knows them: made from their text, or read as they were made when the hub was built. */
@NullMarked
package org.partnerhub.graphql.contract;

import org.jspecify.annotations.NullMarked;
