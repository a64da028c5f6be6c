/** Keys that are kept in AWS Secrets Manager; the only code that knows it. */
@NullMarked
package org.partnerhub.store.secrets;

import org.jspecify.annotations.NullMarked;
