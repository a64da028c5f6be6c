package org.partnerhub.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A code of a named code list; its labels are in {@link CodeLists}.
 *
 * @param list the list's name as IATI writes it, for example {@code TransactionType}, or the hub's own
 * @param code the code as published; nothing here checks that the list holds it, which is the importer's duty
 */
public record Code(String list, String code) {

    /** Reads what {@link #toString()} writes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Code parse(String text) {
        int colon = text.indexOf(':');
        return new Code(text.substring(0, colon), text.substring(colon + 1));
    }

    /** As for any record; but what a record does by itself is linked by the function's first answer. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code same && list.equals(same.list) && code.equals(same.code);
    }

    @Override
    public int hashCode() {
        return 31 * list.hashCode() + code.hashCode();
    }

    @Override
    @JsonValue
    public String toString() {
        return list + ":" + code;
    }
}
