package org.partnerhub.exchange.sheet;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;

/**
 * A column of a file.
 *
 * @param position from 1
 * @param label what problems call it
 * @param field what it states; empty when it is not read
 * @param iso whether its heading says that it holds codes of ISO 3166
 * @param categories of what the numbers in it count; empty where it holds none
 */
record Column(int position, String label, Optional<Field> field, boolean iso, SortedMap<Axis, Code> categories) {

    static Column of(int position, Field field) {
        return new Column(position, field.label(), Optional.of(field), false, Collections.emptySortedMap());
    }

    static Column notRead(int position) {
        return new Column(
                position, "column " + Letters.of(position), Optional.empty(), false, Collections.emptySortedMap());
    }

    boolean states(Field other) {
        return field.equals(Optional.of(other));
    }
}
