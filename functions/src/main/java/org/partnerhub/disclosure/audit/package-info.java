/** Proves with linear programs that what would be shown leaves every claim possible, and withholds more where it does not. */
@NullMarked
package org.partnerhub.disclosure.audit;

import org.jspecify.annotations.NullMarked;
