/** The store's interfaces on Amazon DynamoDB; the only code that knows AWS's database. */
@NullMarked
package org.partnerhub.store.dynamo;

import org.jspecify.annotations.NullMarked;
