package org.partnerhub.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a workbook holds, read by tests without the library that wrote it. */
public final class Sheets {
    private final ZipFile zip;

    private Sheets(ZipFile zip) {
        this.zip = zip;
    }

    /** The cells of each sheet as they are stored, row by row, each as {@code A1=text}; of shared texts the text. */
    public static Map<String, List<String>> of(byte[] workbook) {
        try {
            Path file = Files.write(Files.createTempFile("sheets", ".xlsx"), workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new Sheets(zip).read();
            } finally {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Map<String, List<String>> read() throws IOException {
        List<String> texts = elements(part("xl/sharedStrings.xml"), "si").stream()
                .map(Element::getTextContent)
                .toList();
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        List<Element> named = elements(part("xl/workbook.xml"), "sheet");
        for (int number = 1; number <= named.size(); number++) {
            sheets.put(
                    named.get(number - 1).getAttribute("name"),
                    cells(part("xl/worksheets/sheet" + number + ".xml"), texts));
        }
        return sheets;
    }

    private static List<String> cells(Document sheet, List<String> texts) {
        return elements(sheet, "c").stream()
                .filter(cell -> cell.hasChildNodes())
                .map(cell -> cell.getAttribute("r") + "=" + value(cell, texts))
                .toList();
    }

    private static String value(Element cell, List<String> texts) {
        String value = cell.getTextContent();
        return cell.getAttribute("t").equals("s") ? texts.get(Integer.parseInt(value)) : value;
    }

    private Document part(String name) throws IOException {
        try (InputStream content = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
        } catch (ParserConfigurationException | SAXException problem) {
            throw new IOException(problem);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
