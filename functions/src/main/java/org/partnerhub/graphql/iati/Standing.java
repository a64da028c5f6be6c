package org.partnerhub.graphql.iati;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.partnerhub.exchange.xml.Xml;
import org.partnerhub.model.FigureStatus;

/**
 * A figure as a file can carry it: a value, or, where it is kept from the viewer, a comment that says so. What nobody has reported
 * leaves nothing.
 */
record Standing(Part figure) {

    FigureStatus status() {
        return figure.text("status").map(FigureStatus::valueOf).orElse(FigureStatus.NOT_REPORTED);
    }

    Optional<String> value() {
        return figure.text("value");
    }

    /** The last day that it covers. */
    Optional<String> asOf() {
        return figure.text("asOf");
    }

    /**
     * An element with the value, or why there is none.
     *
     * @param what the figure is, as the beginning of a sentence in small letters
     */
    List<Xml> in(Xml.Element element, String what, UnaryOperator<Xml.Element> more) {
        return switch (status()) {
            case PUBLISHED, PROVISIONAL -> List.of(more.apply(element.with("value", value())));
            case WITHHELD -> List.of(withheld(what));
            case OUT_OF_SCOPE -> List.of(outOfScope(what));
            case NOT_REPORTED -> List.of();
        };
    }

    static Xml withheld(String what) {
        return new Xml.Comment("withheld: " + what + " is kept back so that nobody can be singled out.");
    }

    static Xml outOfScope(String what) {
        return new Xml.Comment("out of scope: your role does not open " + what + ".");
    }
}
