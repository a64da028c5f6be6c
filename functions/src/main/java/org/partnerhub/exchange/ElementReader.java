package org.partnerhub.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Reads an IATI file one activity at a time; no more than one is held. Nothing that the file points to is ever resolved
 * or fetched.
 */
final class ElementReader {
    static final long MOST_BYTES = 64L << 20;
    private static final String TOO_LARGE = "it is larger than 64 MiB";

    private final Path file;

    ElementReader(Path file) {
        this.file = file;
    }

    /**
     * Hands over each child of the root, whole, then the root with its attributes alone.
     *
     * @throws FileRefused when the file is not acceptable; children before the line it names were handed over by then
     */
    void read(Consumer<Element> elements) {
        checkSize();
        try (InputStream stream = new BoundedStream(Files.newInputStream(file), MOST_BYTES, () -> whole(TOO_LARGE))) {
            new ElementBuilder(name(), factory().createXMLStreamReader(stream), elements).build();
        } catch (XMLStreamException problem) {
            throw malformed(problem);
        } catch (IOException problem) {
            throw whole("it cannot be read");
        }
    }

    private void checkSize() {
        if (!Files.isRegularFile(file)) {
            throw whole(Files.exists(file) ? "it is not a file" : "there is no such file");
        }
        long size = size();
        if (size == 0 || size > MOST_BYTES) {
            throw whole(size == 0 ? "it is empty" : TOO_LARGE);
        }
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException problem) {
            throw whole("it cannot be read");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private FileRefused malformed(XMLStreamException problem) {
        String words = String.valueOf(problem.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
        String sentence = words.replaceAll("\\s+", " ").replaceFirst("[.\\s]+$", "");
        return FileRefused.at(name(), line(problem), "it is not well-formed XML (" + sentence + ")");
    }

    private static int line(XMLStreamException problem) {
        return problem.getLocation() == null ? 1 : problem.getLocation().getLineNumber();
    }

    private FileRefused whole(String reason) {
        return FileRefused.whole(name(), reason);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
