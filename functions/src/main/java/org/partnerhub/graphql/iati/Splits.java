package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnerhub.exchange.xml.Xml;
import org.partnerhub.model.Axis;
import org.partnerhub.model.FigureStatus;

/**
 * A figure in parts, in each way in which it was released.
 *
 * @param locations the references of the activity's locations; a district or province that is none of them is a dimension
 */
record Splits(List<Part> splits, Set<String> locations) {

    /** Every part that is shown, and for each way a comment that names those that are withheld. */
    List<Xml> actuals() {
        return actuals(part -> true);
    }

    /** The same, of parts that cover everything up to that day. */
    List<Xml> actuals(Optional<String> day) {
        return actuals(part -> part.asOf().equals(day));
    }

    /** For each way a comment that names the parts that the viewer's role does not open. */
    List<Xml> closed() {
        return splits.stream()
                .flatMap(split -> named(split, FigureStatus.OUT_OF_SCOPE, part -> true)
                        .map(parts -> Standing.outOfScope("the parts by " + parts))
                        .stream())
                .toList();
    }

    /** The days up to which parts reach, be they shown or withheld. */
    Set<String> days() {
        return splits.stream()
                .flatMap(split -> split.list("cells").stream())
                .flatMap(cell -> figure(cell).asOf().stream())
                .collect(Collectors.toSet());
    }

    private List<Xml> actuals(Predicate<Standing> wanted) {
        List<Xml> all = new ArrayList<>();
        for (Part split : splits) {
            split.list("cells").stream()
                    .filter(cell -> figure(cell).status() == FigureStatus.PUBLISHED && wanted.test(figure(cell)))
                    .forEach(cell -> all.add(actual(cell)));
            named(split, FigureStatus.WITHHELD, wanted)
                    .ifPresent(parts -> all.add(Standing.withheld("each of the parts by " + parts)));
        }
        return all;
    }

    private Xml actual(Part cell) {
        List<Part> categories = cell.list("categories");
        return element("actual")
                .with("value", figure(cell).value())
                .holding(categories.stream()
                        .filter(this::isLocation)
                        .map(Splits::location)
                        .toList())
                .holding(categories.stream()
                        .filter(category -> !isLocation(category))
                        .map(Splits::dimension)
                        .toList());
    }

    private boolean isLocation(Part category) {
        Optional<Axis> axis = category.text("list").flatMap(Axis::of);
        boolean isPlace = axis.equals(Optional.of(Axis.DISTRICT)) || axis.equals(Optional.of(Axis.PROVINCE));
        return isPlace && category.text("code").filter(locations::contains).isPresent();
    }

    private static Xml location(Part category) {
        return element("location").with("ref", category.text("code"));
    }

    private static Xml dimension(Part category) {
        return element("dimension")
                .with("name", category.text("list").flatMap(Axis::of).map(Axis::name))
                .with("value", category.text("code"));
    }

    /** The axes of a split and its parts of that status, as {@code SEX: f, m}; nothing when it has none. */
    private static Optional<String> named(Part split, FigureStatus status, Predicate<Standing> wanted) {
        String parts = split.list("cells").stream()
                .filter(cell -> figure(cell).status() == status && wanted.test(figure(cell)))
                .map(cell -> cell.list("categories").stream()
                        .flatMap(category -> category.text("code").stream())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
        return Optional.of(String.join(" and ", split.words("by")) + " (" + parts + ")")
                .filter(all -> !parts.isEmpty());
    }

    private static Standing figure(Part cell) {
        return new Standing(cell.at("figure"));
    }
}
