/** JSON read and written token by token, so that a function that has just started need not learn first how each class is bound to it. */
@NullMarked
package org.partnerhub.json;

import org.jspecify.annotations.NullMarked;
