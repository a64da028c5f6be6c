/** The store's uploads on Amazon S3; the only code that knows AWS's object store. */
@NullMarked
package org.partnerhub.store.s3;

import org.jspecify.annotations.NullMarked;
