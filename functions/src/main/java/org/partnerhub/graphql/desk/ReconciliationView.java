package org.partnerhub.graphql.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnerhub.access.Viewer;
import org.partnerhub.reporting.ReconciliationReport;
import org.partnerhub.reporting.ReconciliationReport.CubeOddity;

/**
 * The latest recount as one viewer sees it: numbers of cells for everybody, oddities of the own organisation alone.
 *
 * @param isShown whether the viewer may know of an indicator of the own organisation
 */
public record ReconciliationView(ReconciliationReport report, Viewer viewer, Predicate<CubeOddity> isShown) {

    /** Something odd, with the activity that it is in. */
    public record OddityView(CubeOddity found) {

        public String activity() {
            return found.cube().activity();
        }

        public String indicator() {
            return found.oddity().indicator();
        }

        public LocalDate periodEnd() {
            return found.oddity().periodEnd();
        }

        public String code() {
            return found.oddity().code().name();
        }

        public String message() {
            return found.oddity().sentence();
        }
    }

    public Instant at() {
        return report.at();
    }

    public int cubes() {
        return report.cubes();
    }

    public int cells() {
        return report.cells();
    }

    public int drifting() {
        return report.drifting();
    }

    public int unsettled() {
        return report.unsettled().size();
    }

    public List<OddityView> oddities() {
        return report.oddities().stream()
                .filter(found -> viewer.partner()
                        .organisation()
                        .equals(Optional.of(found.cube().organisation())))
                .filter(isShown)
                .map(OddityView::new)
                .toList();
    }
}
