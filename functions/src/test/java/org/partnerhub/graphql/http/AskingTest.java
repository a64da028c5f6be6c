package org.partnerhub.graphql.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.EqualByComponents;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;

/** Two questions are the same when nothing at all differs in them, least of all who asks. */
final class AskingTest {
    private static final Viewer EMBASSY = new Viewer(Partner.JAPAN_EMBASSY, Set.of(), Set.of());
    private static final Viewer DPO = new Viewer(Partner.JAPAN_EMBASSY, Set.of(Grant.DPO), Set.of());

    @Test
    void whatever_differs_it_is_another_question() {
        EqualByComponents.require(() -> List.of(
                new Asking("{a}", Optional.empty(), Map.of(), EMBASSY, MediaType.JSON, Optional.empty(), false, false),
                new Asking("{b}", Optional.empty(), Map.of(), EMBASSY, MediaType.JSON, Optional.empty(), false, false),
                new Asking("{a}", Optional.of("B"), Map.of(), EMBASSY, MediaType.JSON, Optional.empty(), false, false),
                new Asking(
                        "{a}",
                        Optional.empty(),
                        Map.of("b", 1),
                        EMBASSY,
                        MediaType.JSON,
                        Optional.empty(),
                        false,
                        false),
                new Asking("{a}", Optional.empty(), Map.of(), DPO, MediaType.JSON, Optional.empty(), false, false),
                new Asking("{a}", Optional.empty(), Map.of(), EMBASSY, MediaType.CSV, Optional.empty(), false, false),
                new Asking("{a}", Optional.empty(), Map.of(), EMBASSY, MediaType.JSON, Optional.of("b"), false, false),
                new Asking("{a}", Optional.empty(), Map.of(), EMBASSY, MediaType.JSON, Optional.empty(), true, false),
                new Asking("{a}", Optional.empty(), Map.of(), EMBASSY, MediaType.JSON, Optional.empty(), false, true)));
    }
}
