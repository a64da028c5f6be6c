package org.partnerhub.graphql.desk;

import java.time.Instant;
import java.util.Optional;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Viewer;
import org.partnerhub.reporting.period.ReleaseProgress;
import org.partnerhub.reporting.period.ReleaseProgress.Refusal;
import org.partnerhub.reporting.period.ReleaseProgress.Stage;

/**
 * How far the release of a period has come, as one person sees it.
 *
 * @param isOwn whether the person belongs to the organisation whose period it is
 */
public record ReleaseProgressView(ReleaseProgress progress, Viewer viewer, boolean isOwn) {

    public Stage stage() {
        return progress.stage();
    }

    public Instant at() {
        return progress.at();
    }

    public Optional<RefusalView> refusal() {
        return progress.refusal().filter(refused -> isOwn).map(refused -> new RefusalView(refused, viewer));
    }

    public Optional<String> current() {
        return progress.current();
    }

    /** Why disclosure control let nothing through. */
    public record RefusalView(Refusal refusal, Viewer viewer) {

        public Optional<String> system() {
            return Optional.of(refusal.system()).filter(system -> !refusal.victims() || viewer.has(Grant.PROTECTION));
        }

        public String reason() {
            return refusal.reason();
        }

        public String message() {
            return switch (refusal.reason()) {
                case "CONTRADICTORY_COUNTS" ->
                    "More is reported of a part than of the whole. Give the period back and correct the figures.";
                case "IMPOSSIBLE_COUNT" ->
                    "Somebody is counted where nobody can be. Give the period back and correct the figures.";
                default ->
                    "The last gate could not prove that nobody can be singled out. What was current stays so. Tell whoever runs the hub.";
            };
        }
    }
}
