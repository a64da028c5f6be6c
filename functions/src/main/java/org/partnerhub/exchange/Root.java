package org.partnerhub.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;

/** The element that holds all of a file. */
record Root(XMLStreamReader events) {
    static final String NAME = "iati-activities";
    private static final Pattern READ = Pattern.compile("2\\.0\\d");

    /** Why the file is not one that the hub reads, as the end of a sentence; empty when it is. */
    Optional<String> problem() {
        return events.getName().equals(new QName(NAME))
                ? version().map(Root::problemOf).orElse(Optional.of("it states no version of IATI"))
                : Optional.of("it is no IATI activity file, as its root is not " + NAME);
    }

    private Optional<String> version() {
        return Optional.ofNullable(events.getAttributeValue("", "version")).map(String::strip);
    }

    private static Optional<String> problemOf(String version) {
        if (READ.matcher(version).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                version.startsWith("1.")
                        ? "it is of IATI 1.x, which the hub does not read, only 2.0x"
                        : "it is of a version of IATI that the hub does not read, only 2.0x");
    }
}
