package org.partnerhub.graphql.iati;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerhub.HubClient;
import org.partnerhub.exchange.xml.Xml;
import org.partnerhub.exchange.xml.XmlFile;

/** Pieces of a file by themselves: of what answer they are made, and how they stand in it. */
final class Written {
    private static final int ENOUGH = 100_000;

    private Written() {}

    static Part part(String json) {
        return new Part(HubClient.json(json));
    }

    static String text(Xml piece) {
        return text(List.of(piece));
    }

    /** Each piece in lines of its own; empty when there is none. */
    static String text(List<Xml> pieces) {
        Xml.Element holder = Xml.element("holder").holding(pieces);
        return new String(new XmlFile(holder, ENOUGH).bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.substring(2) + "\n")
                .collect(Collectors.joining());
    }
}
