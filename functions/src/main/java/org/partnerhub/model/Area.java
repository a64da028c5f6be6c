package org.partnerhub.model;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where an activity works: the districts among its locations. Nobody is counted in another one.
 *
 * @param districts P-codes; none when the activity declares no district, and then it may work everywhere
 */
public record Area(Set<String> districts) {
    public static final Area EVERYWHERE = new Area(Set.of());

    /** Copies the districts. */
    public Area {
        districts = Set.copyOf(districts);
    }

    /** The area that an activity declares. */
    public static Area of(Activity activity) {
        return new Area(activity.locations().stream()
                .flatMap(location -> location.district().stream())
                .map(Code::code)
                .collect(Collectors.toSet()));
    }

    /** Whether somebody may be counted in a district; {@link Cell#UNSPECIFIED} is in every area. */
    public boolean takes(String district) {
        return districts.isEmpty() || district.equals(Cell.UNSPECIFIED) || districts.contains(district);
    }
}
