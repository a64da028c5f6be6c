/** Tells what of a query's answer is a table, by the schema and the query alone, and fills the tables from the answer. */
@NullMarked
package org.partnerhub.graphql.table;

import org.jspecify.annotations.NullMarked;
