/** Signing by AWS Key Management Service; the only code that knows it. */
@NullMarked
package org.partnerhub.store.kms;

import org.jspecify.annotations.NullMarked;
