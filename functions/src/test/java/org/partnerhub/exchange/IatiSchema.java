package org.partnerhub.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.SAXException;

/** IATI's own schema of activities, version 2.03, where its file is beside the clone. */
public final class IatiSchema {
    private static final Path FILE = Path.of("..", "shared", "data", "iati-2.03", "iati-activities-schema.xsd");

    private IatiSchema() {}

    /** Fails if a file is not valid; the test is skipped where the schema is not there. */
    public static void approves(Source file) throws SAXException, IOException {
        Assumptions.assumeTrue(Files.exists(FILE), () -> "no " + FILE);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FILE.toFile())
                .newValidator()
                .validate(file);
    }
}
