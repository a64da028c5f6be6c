package org.partnerhub.exchange.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A tag of the Humanitarian Exchange Language with its attributes, which may stand in any order and case.
 *
 * @param tag without its number sign
 * @param attributes in alphabetical order
 */
record HxlTag(String tag, Set<String> attributes) {
    private static final Pattern SHAPE =
            Pattern.compile("#[a-z][a-z0-9_]*(\\s*\\+\\s*[a-z][a-z0-9_]*)*", Pattern.CASE_INSENSITIVE);

    /** The tag in a cell, if it is one. */
    static Optional<HxlTag> parse(String cell) {
        String text = cell.strip();
        return text.startsWith("#") && SHAPE.matcher(text).matches() ? Optional.of(split(text)) : Optional.empty();
    }

    /** Whether a row is one of tags: more than half of what it holds. */
    static boolean areIn(SheetRow row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        long tags = filled.stream().filter(cell -> parse(cell).isPresent()).count();
        return tags * 2 > filled.size();
    }

    boolean is(String... names) {
        return Arrays.asList(names).contains(tag);
    }

    boolean has(String... names) {
        return Arrays.stream(names).anyMatch(attributes::contains);
    }

    /** The tag and its attributes as words, for whoever reads headings. */
    String words() {
        return (tag + " " + String.join(" ", attributes)).replace('_', ' ');
    }

    /** The tag as it is written, with its attributes in order. */
    @Override
    public String toString() {
        return "#" + tag + (attributes.isEmpty() ? "" : "+" + String.join("+", attributes));
    }

    private static HxlTag split(String text) {
        List<String> parts = Arrays.asList(
                text.substring(1).toLowerCase(Locale.ROOT).replaceAll("\\s", "").split("\\+", -1));
        Set<String> attributes = new TreeSet<>(parts.subList(1, parts.size()));
        return new HxlTag(parts.get(0), new TreeSet<>(attributes));
    }
}
