/** One class for each Lambda function: events in, responses out; the only readers of environment variables. */
@NullMarked
package org.partnerhub.function;

import org.jspecify.annotations.NullMarked;
