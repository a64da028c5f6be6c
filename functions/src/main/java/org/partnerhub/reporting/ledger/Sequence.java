package org.partnerhub.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;

/**
 * Where a statement stands among all that an organisation makes: a later file wins over an earlier one, and within a file
 * a later row over an earlier one. A file that is sent again keeps its place.
 *
 * @param file from 1; one more for each file or mutation of the organisation
 * @param row from 1
 */
public record Sequence(long file, long row) implements Comparable<Sequence> {
    /** Before every statement. */
    static final Sequence NONE = new Sequence(0, 0);

    private static final Comparator<Sequence> ORDER =
            Comparator.comparingLong(Sequence::file).thenComparingLong(Sequence::row);

    /** Reads what {@link #toString()} writes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Sequence parse(String text) {
        int point = text.indexOf('.');
        return new Sequence(Long.parseLong(text.substring(0, point)), Long.parseLong(text.substring(point + 1)));
    }

    @Override
    public int compareTo(Sequence other) {
        return ORDER.compare(this, other);
    }

    static Sequence later(Sequence one, Sequence other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    @JsonValue
    public String toString() {
        return file + "." + row;
    }
}
