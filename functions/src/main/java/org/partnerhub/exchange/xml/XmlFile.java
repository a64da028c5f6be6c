package org.partnerhub.exchange.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.partnerhub.exchange.BoundedContent;
import org.partnerhub.exchange.TooLarge;

/**
 * A file of XML 1.0 in UTF-8, indented as people read it. The same content is the same bytes.
 *
 * @param most how many bytes it may have
 */
public record XmlFile(Xml.Element root, int most) {
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String INDENT = "  ";

    /**
     * Writes the file.
     *
     * @throws TooLarge when it would have more bytes
     */
    public byte[] bytes() {
        BoundedContent content = new BoundedContent(most);
        content.writeBytes(DECLARATION.getBytes(StandardCharsets.UTF_8));
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(content, "UTF-8");
            writeElement(root, 0, writer);
            writer.writeCharacters("\n");
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("memory can be written to", impossible);
        }
        return content.toByteArray();
    }

    private static void write(Xml piece, int depth, XMLStreamWriter writer) throws XMLStreamException {
        if (piece instanceof Xml.Words text) {
            writer.writeCharacters(legal(text.words()));
        } else if (piece instanceof Xml.Comment comment) {
            line(depth, writer);
            writer.writeComment(" " + legal(comment.sentence()).replace("--", "- -") + " ");
        } else if (piece instanceof Xml.Element element) {
            line(depth, writer);
            writeElement(element, depth, writer);
        }
    }

    private static void writeElement(Xml.Element element, int depth, XMLStreamWriter writer) throws XMLStreamException {
        if (element.content().isEmpty()) {
            writer.writeEmptyElement(element.name());
            writeAttributes(element, writer);
        } else {
            writer.writeStartElement(element.name());
            writeAttributes(element, writer);
            writeContent(element, depth, writer);
            writer.writeEndElement();
        }
    }

    private static void writeAttributes(Xml.Element element, XMLStreamWriter writer) throws XMLStreamException {
        for (Xml.Attribute attribute : element.attributes()) {
            writer.writeAttribute(attribute.name(), legal(attribute.value()));
        }
    }

    private static void writeContent(Xml.Element element, int depth, XMLStreamWriter writer) throws XMLStreamException {
        for (Xml piece : element.content()) {
            write(piece, depth + 1, writer);
        }
        if (element.content().stream().noneMatch(Xml.Words.class::isInstance)) {
            line(depth, writer);
        }
    }

    private static void line(int depth, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private static String legal(String text) {
        return NO_XML.matcher(text).replaceAll("");
    }
}
