/** How the hub speaks with AWS, whatever service it speaks with. */
@NullMarked
package org.partnerhub.store.http;

import org.jspecify.annotations.NullMarked;
