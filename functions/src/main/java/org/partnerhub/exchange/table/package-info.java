/** Writes tables for spreadsheets, as CSV and XLSX with a row of HXL tags, whatever they are about. */
@NullMarked
package org.partnerhub.exchange.table;

import org.jspecify.annotations.NullMarked;
