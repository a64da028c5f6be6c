package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.partnerhub.model.Code;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Point;
import org.partnerhub.model.Site;

/** A site with its province. */
public record SiteView(Site site, Code province) {

    public String id() {
        return site.id();
    }

    public Narratives name() {
        return site.name();
    }

    public Code kind() {
        return site.kind();
    }

    public Code district() {
        return site.district();
    }

    public Optional<String> result() {
        return site.result();
    }

    public Optional<Point> point() {
        return site.point();
    }

    public Statement planned() {
        return Statement.of(site.planned());
    }

    public Statement built() {
        return Statement.of(site.built());
    }

    public Statement operating() {
        return Statement.of(site.operating());
    }

    public boolean synthetic() {
        return site.synthetic();
    }

    /** One of the three separate statements about a site. */
    public record Statement(FigureStatus status, Optional<LocalDate> date) {

        static Statement of(Optional<LocalDate> date) {
            return new Statement(date.isPresent() ? FigureStatus.PUBLISHED : FigureStatus.NOT_REPORTED, date);
        }
    }
}
