/** Stand-ins for AWS on one machine: the database, the gateway and who signs the tokens. Never packaged. */
@NullMarked
package org.partnerhub.local;

import org.jspecify.annotations.NullMarked;
