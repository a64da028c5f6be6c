package org.partnerhub.audit;

import java.util.List;

/**
 * Who asked for something.
 *
 * @param person the first 32 hexadecimal digits of the SHA-256 of the token's {@code sub}: the same for each request of a
 *     person, and a name to nobody without the user pool
 * @param partner the group of the partner, such as {@code iom}
 * @param grants the groups of the grants, sorted
 */
public record Who(String person, String partner, List<String> grants) {

    /** Copies and sorts the grants. */
    public Who {
        grants = grants.stream().sorted().toList();
    }
}
