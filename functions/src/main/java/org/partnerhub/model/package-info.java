/** What the hub knows, as immutable records in the words of the IATI standard, version 2.03. */
@NullMarked
package org.partnerhub.model;

import org.jspecify.annotations.NullMarked;
