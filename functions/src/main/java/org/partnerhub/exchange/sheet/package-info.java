/** Reads the spreadsheets that field officers bring, row by row, and names what is wrong without repeating it. */
@NullMarked
package org.partnerhub.exchange.sheet;

import org.jspecify.annotations.NullMarked;
