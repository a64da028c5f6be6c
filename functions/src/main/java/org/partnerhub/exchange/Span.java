package org.partnerhub.exchange;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days in {@code period-start} and {@code period-end}, in order.
 *
 * @param holder what has the two elements
 */
record Span(Element holder, LocalDate start, Optional<LocalDate> end) {

    static Span of(Element holder) {
        LocalDate start = date(holder.requiredChild("period-start"));
        return new Span(holder, start, holder.child("period-end").map(Span::date));
    }

    Span {
        if (end.filter(start::isAfter).isPresent()) {
            throw holder.place().of("period-end").refused("is before period-start");
        }
    }

    LocalDate requiredEnd() {
        return end.orElseThrow(() -> holder.place().of("period-end").refused("is missing"));
    }

    private static LocalDate date(Element element) {
        return element.requiredAttribute("iso-date").date();
    }
}
