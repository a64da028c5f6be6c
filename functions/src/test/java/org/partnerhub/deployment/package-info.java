/** What the templates promise of the hub on AWS: who may touch what, and what wakes whom. Never packaged. */
@NullMarked
package org.partnerhub.deployment;

import org.jspecify.annotations.NullMarked;
