/** The page as people see it: in a real browser, over HTTP, as each of the partners. */
@NullMarked
package org.partnerhub.page;

import org.jspecify.annotations.NullMarked;
