package org.partnerhub.reporting;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerhub.model.Remark;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;

/**
 * What is kept beside something that is said.
 *
 * @param writer the code of the person who wrote it last; empty for what was written before writers were kept
 * @param cleared the id of what an approver has cleared; it clears nothing else that may stand in its place
 */
record RemarkStanding(Optional<String> writer, Optional<String> cleared) {
    private static final String KIND = "STANDING#";
    private static final RemarkStanding UNKNOWN = new RemarkStanding(Optional.empty(), Optional.empty());

    static RemarkStanding uncleared(String writer) {
        return new RemarkStanding(Optional.of(writer), Optional.empty());
    }

    static Key key(String partition, String sortOfRemark) {
        return new Key(partition, KIND + sortOfRemark);
    }

    /** All of a partition, by the sort of what they stand beside. */
    static Function<String, RemarkStanding> among(List<Item> items) {
        Map<String, RemarkStanding> standings = items.stream()
                .filter(item -> item.key().sort().startsWith(KIND))
                .collect(Collectors.toMap(
                        item -> item.key().sort().substring(KIND.length()),
                        item -> Json.read(item.content(), new TypeReference<RemarkStanding>() {})));
        return sort -> standings.getOrDefault(sort, UNKNOWN);
    }

    <T extends Remark> KeptRemark<T> of(T remark) {
        boolean isCleared = cleared.equals(Optional.of(KeptRemark.idOf(remark)));
        return new KeptRemark<>(remark, writer, isCleared);
    }

    /** Leaves out the person's code. */
    @Override
    public String toString() {
        return cleared.isPresent() ? "cleared" : "uncleared";
    }
}
