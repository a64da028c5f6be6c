package org.partnerhub.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.partnerhub.exchange.FileRefused;

/** One XML part of a workbook, read tag by tag and by local names. Refuses nesting and names without end. */
final class XmlPart {
    private static final int DEEPEST = 64;
    private static final int NAMES = 1_000;

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    static XmlPart of(InputStream content, Budget budget) {
        try {
            Reader text = withoutMark(new InputStreamReader(content, StandardCharsets.UTF_8));
            return new XmlPart(factory().createXMLStreamReader(new PlainMarkup(text, budget)));
        } catch (XMLStreamException | IOException problem) {
            throw malformed();
        }
    }

    /** Goes on to the next tag or text; false at the end. */
    boolean next() {
        try {
            return reader.hasNext() && isWithinBounds(reader.next());
        } catch (XMLStreamException problem) {
            throw malformed();
        }
    }

    boolean starts(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    /** The text here, if this is text. */
    String text() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    Optional<String> attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return Optional.of(reader.getAttributeValue(index));
            }
        }
        return Optional.empty();
    }

    /** A number of up to nine digits in an attribute; empty when there is none. */
    Optional<Integer> number(String name) {
        return attribute(name).map(text -> {
            if (!text.matches("\\d{1,9}")) {
                throw malformed();
            }
            return Integer.parseInt(text);
        });
    }

    static FileRefused malformed() {
        return Limits.whole("it is damaged; open it in a spreadsheet program and save it again");
    }

    private boolean isWithinBounds(int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            names.add(reader.getLocalName());
            for (int index = 0; index < reader.getAttributeCount(); index++) {
                names.add(reader.getAttributeLocalName(index));
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (depth > DEEPEST || names.size() > NAMES || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw malformed();
        }
        return true;
    }

    private static Reader withoutMark(Reader text) throws IOException {
        PushbackReader pushback = new PushbackReader(text);
        int first = pushback.read();
        if (first >= 0 && first != '\uFEFF') {
            pushback.unread(first);
        }
        return pushback;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
