package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Narratives;
import org.partnerhub.release.ReleasedPeriod.ReleasedRevision;
import org.partnerhub.release.ReleasedPeriod.ReleasedTarget;

/** A target with what it is about. */
public record TargetView(Row row, ReleasedTarget target) implements Scoped {

    @Override
    public List<Row> rows() {
        return List.of(row);
    }

    public Figure value() {
        return target.value();
    }

    public Figure original() {
        return target.original();
    }

    public List<RevisionView> revisions() {
        return target.revisions().stream()
                .map(revision -> new RevisionView(row, revision))
                .toList();
    }

    /** One change of a target. */
    public record RevisionView(Row row, ReleasedRevision revision) implements Scoped {

        @Override
        public List<Row> rows() {
            return List.of(row);
        }

        public LocalDate date() {
            return revision.date();
        }

        public Figure from() {
            return revision.from();
        }

        public Narratives reason() {
            return revision.reason();
        }

        public Optional<LocalDate> donorConsent() {
            return revision.donorConsent();
        }
    }
}
