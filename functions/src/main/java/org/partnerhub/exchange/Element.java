package org.partnerhub.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/**
 * One XML element. Whatever is read of it counts as taken; {@link #unread()} tells what never was, so that nothing of a
 * file can be dropped without a word. An attribute or text that is blank counts as absent.
 */
final class Element {
    static final String HUB = "urn:partnerhub:iati:1";
    private static final QName LANGUAGE = new QName(XMLConstants.XML_NS_URI, "lang");
    private static final String ENGLISH = "en";
    private static final QName SYNTHETIC = new QName(HUB, "synthetic");
    private static final Set<String> MARKS = Set.of("true", "1");

    private final QName name;
    private final Place place;
    private final Optional<Element> parent;
    private final Map<QName, String> attributes;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<QName> takenAttributes = new HashSet<>(Set.of(LANGUAGE));
    private boolean taken;
    private boolean textTaken;

    Element(QName name, int line, Optional<Element> parent, Map<QName, String> attributes) {
        this.name = name;
        this.parent = parent;
        this.attributes = new LinkedHashMap<>(attributes);
        this.place = parent.filter(holder -> holder.parent.isPresent())
                .map(holder -> new Place(line, holder.place.path() + "/" + label(name)))
                .orElseGet(() -> new Place(line, label(name)));
    }

    void add(Element child) {
        children.add(child);
    }

    void append(String characters) {
        text.append(characters);
    }

    /** Whether this is the standard's own element of that name; its elements are in no namespace. */
    boolean is(String standardName) {
        return name.equals(new QName(standardName));
    }

    Place place() {
        return place;
    }

    Optional<Text> attribute(String attribute) {
        return take(new QName(attribute), "@" + attribute);
    }

    /** An attribute in the hub's own namespace. */
    Optional<Text> hub(String attribute) {
        return take(new QName(HUB, attribute), "@hub:" + attribute);
    }

    /** An attribute without which the activity is refused. */
    Text requiredAttribute(String attribute) {
        return attribute(attribute).orElseThrow(() -> place.of("@" + attribute).refused("is missing"));
    }

    /** The first child of that name; any other stays unread. */
    Optional<Element> child(String child) {
        return child(child, any -> true);
    }

    /** The first child of that name that is wanted; any other stays unread. */
    Optional<Element> child(String child, Predicate<Element> wanted) {
        return named(new QName(child)).filter(wanted).findFirst().map(Element::taken);
    }

    /** The first child of that name, without which the activity is refused. */
    Element requiredChild(String child) {
        return child(child).orElseThrow(() -> place.of(child).refused("is missing"));
    }

    List<Element> children(String child) {
        return named(new QName(child)).map(Element::taken).toList();
    }

    /** Children in the hub's own namespace. */
    List<Element> hubChildren(String child) {
        return named(new QName(HUB, child)).map(Element::taken).toList();
    }

    Optional<Text> text() {
        textTaken = true;
        return present(text.toString(), place);
    }

    /** The language stated here or by the nearest holder, as its primary tag in small letters; else English. */
    String language() {
        return present(attributes.getOrDefault(LANGUAGE, ""), place)
                .map(tag -> tag.value().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .or(() -> parent.map(Element::language))
                .orElse(ENGLISH);
    }

    /** Whether this, or else what holds it, is said to be made up. */
    boolean synthetic() {
        return hub("synthetic")
                .map(Text::flag)
                .or(() -> parent.map(Element::synthetic))
                .orElse(false);
    }

    /** Whether this or anything in it is said to be made up. Takes only what is said of this. */
    boolean holdsSynthetic() {
        return synthetic() || children.stream().anyMatch(Element::isMarkedWithin);
    }

    /** Whether any text or attribute in it contains the pattern. Takes nothing. */
    boolean mentions(Pattern pattern) {
        return Stream.concat(attributes.values().stream(), Stream.of(text))
                        .anyMatch(part -> pattern.matcher(part).find())
                || children.stream().anyMatch(child -> child.mentions(pattern));
    }

    /** The places of all that was never taken: an element as one, not with its parts. */
    List<Place> unread() {
        return Stream.of(unreadAttributes(), unreadText(), children.stream().flatMap(Element::unreadAsChild))
                .flatMap(places -> places)
                .toList();
    }

    /** Takes it with all that is in it, for an element that is left out and reported as one. */
    void dismiss() {
        takenAttributes.addAll(attributes.keySet());
        textTaken = true;
        children.forEach(child -> child.taken().dismiss());
    }

    private boolean isMarkedWithin() {
        String mark = attributes.getOrDefault(SYNTHETIC, "").strip();
        return MARKS.contains(mark) || children.stream().anyMatch(Element::isMarkedWithin);
    }

    private Stream<Place> unreadAttributes() {
        return attributes.keySet().stream()
                .filter(attribute -> !takenAttributes.contains(attribute))
                .map(attribute -> place.of("@" + label(attribute)));
    }

    private Stream<Place> unreadText() {
        return textTaken || text.toString().isBlank() ? Stream.of() : Stream.of(place.of("text()"));
    }

    private Stream<Place> unreadAsChild() {
        return taken ? unread().stream() : Stream.of(place);
    }

    private Stream<Element> named(QName child) {
        return children.stream().filter(element -> element.name.equals(child));
    }

    private Element taken() {
        taken = true;
        return this;
    }

    private Optional<Text> take(QName attribute, String label) {
        takenAttributes.add(attribute);
        return present(attributes.getOrDefault(attribute, ""), place.of(label));
    }

    private static Optional<Text> present(String value, Place place) {
        return Optional.of(value.strip())
                .filter(stripped -> !stripped.isEmpty())
                .map(stripped -> new Text(stripped, place));
    }

    private static String label(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
    }
}
