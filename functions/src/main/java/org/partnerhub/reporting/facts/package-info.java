/** What single mutations report: each done once, however often it is sent. */
@NullMarked
package org.partnerhub.reporting.facts;

import org.jspecify.annotations.NullMarked;
