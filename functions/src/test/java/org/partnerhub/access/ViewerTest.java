package org.partnerhub.access;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.EqualByComponents;

/** Two viewers are the same when partner, grants and districts are. */
final class ViewerTest {

    @Test
    void whatever_differs_it_is_another_viewer() {
        EqualByComponents.require(() -> List.of(
                new Viewer(Partner.GOVERNMENT, Set.of(), Set.of()),
                new Viewer(Partner.ILO, Set.of(), Set.of()),
                new Viewer(Partner.GOVERNMENT, Set.of(Grant.VALIDATOR), Set.of()),
                new Viewer(Partner.GOVERNMENT, Set.of(), Set.of("LK51"))));
    }
}
