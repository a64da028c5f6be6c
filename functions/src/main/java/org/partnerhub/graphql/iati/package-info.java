/** Turns the answer to the shipped query Iati into a file of IATI 2.03, with what the viewer sees in it and nothing else. */
@NullMarked
package org.partnerhub.graphql.iati;

import org.jspecify.annotations.NullMarked;
