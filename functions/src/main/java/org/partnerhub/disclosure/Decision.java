package org.partnerhub.disclosure;

import java.util.List;
import java.util.Map;
import org.partnerhub.model.Cell;

/** What may be shown of one system at one cut-off. */
public sealed interface Decision {
    /** What the gate did. */
    Audit.Report report();

    /**
     * Some may be shown.
     *
     * <p>The caller's duty: to show every withheld cell alike, whatever its step: its last published value with the date
     * of that, if it ever had one, else as withheld; and to keep {@code known} for the releases that follow, from the
     * moment anyone can read the figures.
     *
     * @param published persons by cell; cells that nobody can be in with 0
     * @param withheld the other cells of the plan
     * @param deeper cells one axis deeper than the plan that what is published gives away as small and not empty
     * @param known what the release lets anyone know
     */
    record Protected(
            Map<Cell, Long> published, Map<Cell, Step> withheld, Audit.Report report, List<Cell> deeper, Known known)
            implements Decision {
        public Protected {
            published = Map.copyOf(published);
            withheld = Map.copyOf(withheld);
            deeper = List.copyOf(deeper);
        }

        @Override
        public String toString() {
            return published.size() + " cells published, " + withheld.size() + " withheld";
        }
    }

    /** Nothing may be shown: not even the coarsest tables passed the gate. */
    record Refused(Audit.Reason reason, Audit.Report report) implements Decision {}
}
