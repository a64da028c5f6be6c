package org.partnerhub.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Builds elements out of one file's XML events and refuses the file at the first that IATI has no use for. */
final class ElementBuilder {
    static final int MOST_DEPTH = 64;
    private static final String INCLUSION = "http://www.w3.org/2001/XInclude";

    private final String file;
    private final XMLStreamReader events;
    private final Consumer<Element> elements;
    private final Deque<Element> open = new ArrayDeque<>();
    private int line = 1;

    ElementBuilder(String file, XMLStreamReader events, Consumer<Element> elements) {
        this.file = file;
        this.events = events;
        this.elements = elements;
    }

    void build() throws XMLStreamException {
        while (events.hasNext()) {
            // the reader stands behind an event, which is where the next one starts
            line = here();
            handle(events.next());
        }
    }

    private void handle(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
            case XMLStreamConstants.DTD -> throw refused("it holds a DOCTYPE, which IATI has no use for");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw refused("it refers to an entity, which is never resolved");
            default -> {}
        }
    }

    private void start() {
        Optional<Element> parent = Optional.ofNullable(open.peek());
        if (parent.isEmpty()) {
            new Root(events).problem().ifPresent(this::refuse);
        }
        checkSafe();
        open.push(new Element(events.getName(), parent.isEmpty() ? here() : line, parent, attributes()));
    }

    private void checkSafe() {
        if (INCLUSION.equals(events.getNamespaceURI())) {
            throw refused("it includes another file, which is never fetched");
        }
        if (open.size() >= MOST_DEPTH) {
            throw refused("its elements are nested deeper than " + MOST_DEPTH);
        }
    }

    private void end() {
        Element closed = open.pop();
        if (open.size() > 1) {
            open.element().add(closed);
        } else {
            elements.accept(closed);
        }
    }

    private void characters() {
        if (open.size() > 1 || !events.isWhiteSpace()) {
            open.element().append(events.getText());
        }
    }

    private Map<QName, String> attributes() {
        Map<QName, String> attributes = new LinkedHashMap<>();
        for (int index = 0; index < events.getAttributeCount(); index++) {
            attributes.put(events.getAttributeName(index), events.getAttributeValue(index));
        }
        return attributes;
    }

    private int here() {
        return events.getLocation().getLineNumber();
    }

    private void refuse(String reason) {
        throw refused(reason);
    }

    private FileRefused refused(String reason) {
        return FileRefused.at(file, here(), reason);
    }
}
