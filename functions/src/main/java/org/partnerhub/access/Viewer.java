package org.partnerhub.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: one partner, with grants.
 *
 * @param districts P-codes of the districts that a district officer serves; empty for everybody else
 */
public record Viewer(Partner partner, Set<Grant> grants, Set<String> districts) {

    /**
     * Makes a viewer.
     *
     * @throws IllegalArgumentException when a grant does not fit the partner, since such a viewer may open nothing
     */
    public Viewer {
        grants = Set.copyOf(grants);
        districts = Set.copyOf(districts);
        if (!consistent(partner, grants, districts)) {
            throw new IllegalArgumentException("these grants do not fit the partner");
        }
    }

    /** Of all components, as for any record; but what a record does by itself is linked by the function's first answer. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Viewer viewer && components().equals(viewer.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    private List<Object> components() {
        return List.of(partner, grants, districts);
    }

    public boolean has(Grant grant) {
        return grants.contains(grant);
    }

    public boolean isDistrictOfficer() {
        return !districts.isEmpty();
    }

    static boolean consistent(Partner partner, Set<Grant> grants, Set<String> districts) {
        return grants.stream().allMatch(grant -> grant.fits(partner))
                && (districts.isEmpty() || partner == Partner.GOVERNMENT);
    }
}
