/** Writes XML, whatever it is about. */
@NullMarked
package org.partnerhub.exchange.xml;

import org.jspecify.annotations.NullMarked;
