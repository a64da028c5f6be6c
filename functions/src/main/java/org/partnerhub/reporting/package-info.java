/** What organisations report: the records they bring, kept left of the wall until they are released. */
@NullMarked
package org.partnerhub.reporting;

import org.jspecify.annotations.NullMarked;
