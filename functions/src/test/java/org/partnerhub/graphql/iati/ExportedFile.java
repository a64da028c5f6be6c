package org.partnerhub.graphql.iati;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.partnerhub.HubClient;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A release as IATI, as one viewer took it along. */
@SuppressWarnings("ArrayRecordComponent")
record ExportedFile(byte[] bytes, Document document) {
    static final String QUERY = shipped();

    static ExportedFile of(HubClient hub, String viewer, String release) {
        byte[] bytes = hub.sendForBytes(hub.request(viewer)
                        .header("accept", "application/xml")
                        .header("content-type", "application/json")
                        .POST(BodyPublishers.ofString(HubClient.body(QUERY, Map.of("release", release)))))
                .body();
        return new ExportedFile(bytes, parsed(bytes));
    }

    /** What each type of transaction adds up to. */
    SortedMap<String, BigDecimal> transactions() {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        elements(activity(), "transaction")
                .forEach(transaction -> sums.merge(
                        only(transaction, "transaction-type").getAttribute("code"),
                        new BigDecimal(only(transaction, "value").getTextContent()),
                        BigDecimal::add));
        return sums;
    }

    BigDecimal budgets() {
        return elements(activity(), "budget")
                .map(budget -> new BigDecimal(only(budget, "value").getTextContent()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every figure that stands for a whole, or why it does not, by indicator, day and what it is. */
    SortedMap<String, String> figures() {
        SortedMap<String, String> figures = new TreeMap<>();
        indicators().forEach(indicator -> {
            figure(indicator, "baseline", code(indicator) + " baseline", figures);
            elements(indicator, "period").forEach(period -> {
                String prefix = code(indicator) + (isToDate(period) ? " to " : " ") + end(period) + " ";
                figure(period, "target", prefix + "target", figures);
                figure(period, isToDate(period) ? "what was reached" : "actual", prefix + "actual", figures);
            });
        });
        return figures;
    }

    /** Every figure that stands for a part, by indicator, day and categories. */
    SortedMap<String, String> parts() {
        SortedMap<String, String> parts = new TreeMap<>();
        indicators().forEach(indicator -> elements(indicator, "period").forEach(period -> elements(period, "actual")
                .filter(actual -> !categories(actual).isEmpty())
                .forEach(actual -> parts.put(
                        code(indicator) + " " + end(period) + " " + categories(actual),
                        actual.getAttribute("value")))));
        return parts;
    }

    Element activity() {
        return only(document.getDocumentElement(), "iati-activity");
    }

    Stream<Element> indicators() {
        return elements(activity(), "result").flatMap(result -> elements(result, "indicator"));
    }

    List<String> comments(Node holder) {
        return children(holder)
                .filter(Comment.class::isInstance)
                .map(comment -> comment.getTextContent().strip())
                .toList();
    }

    static Stream<Element> elements(Node holder, String name) {
        return children(holder)
                .filter(child -> child.getNodeName().equals(name))
                .map(Element.class::cast);
    }

    static Element only(Node holder, String name) {
        return elements(holder, name).findFirst().orElseThrow();
    }

    private void figure(Element holder, String name, String key, Map<String, String> figures) {
        elements(holder, name.startsWith("what") ? "actual" : name)
                .filter(value -> categories(value).isEmpty())
                .forEach(value -> figures.put(key, value.getAttribute("value")));
        for (String comment : comments(holder)) {
            if (comment.startsWith("withheld: the " + name) || comment.startsWith("withheld: " + name)) {
                figures.put(key, "WITHHELD");
            } else if (comment.startsWith("out of scope: your role does not open the " + name)) {
                figures.put(key, "OUT_OF_SCOPE");
            }
        }
    }

    private static String categories(Element value) {
        TreeSet<String> codes = new TreeSet<>();
        elements(value, "dimension").forEach(dimension -> codes.add(dimension.getAttribute("value")));
        elements(value, "location").forEach(location -> codes.add(location.getAttribute("ref")));
        return String.join(" ", codes);
    }

    private static String code(Element indicator) {
        return only(indicator, "reference").getAttribute("code");
    }

    private static String end(Element period) {
        return only(period, "period-end").getAttribute("iso-date");
    }

    private static boolean isToDate(Element period) {
        return period.getAttribute("hub:to-date").equals("true");
    }

    private static Stream<Node> children(Node holder) {
        List<Node> children = new ArrayList<>();
        IntStream.range(0, holder.getChildNodes().getLength())
                .forEach(index -> children.add(holder.getChildNodes().item(index)));
        return children.stream();
    }

    private static Document parsed(byte[] bytes) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException problem) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), problem);
        }
    }

    private static String shipped() {
        try {
            return Files.readString(Path.of("schema/queries/iati.graphql"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
