package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read as XML is refused in one clear sentence, whatever it is. */
class UnreadableFileTest {
    private static final String GOOD = Sample.file(Sample.activity(Sample.HEAD));

    private final Path folder;
    private final Refusal refusal;

    UnreadableFileTest(@TempDir Path folder) {
        this.folder = folder;
        this.refusal = new Refusal(folder);
    }

    @Test
    void what_is_no_xml_at_all_is_refused() {
        assertTrue(refusal.of("identifier,title\n1,2\n").contains("line 1: it is not well-formed XML"));
        assertTrue(refusal.of(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xff}).contains("not well-formed XML"));
        assertTrue(refusal.of("   \n").contains("not well-formed XML"));
    }

    @Test
    void bytes_that_are_not_of_the_encoding_stated_are_refused() {
        String message = refusal.of(GOOD.replace("Test", "Été").getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(message.matches("(?s)[^\n]* is refused at line \\d+: it is not well-formed XML [^\n]*\\."), message);
        assertTrue(refusal.of("<?xml version=\"1.0\" encoding=\"klingon\"?>" + GOOD)
                .contains("line 1: "));
    }

    @Test
    void an_encoding_that_is_stated_is_followed() {
        byte[] latin = ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + GOOD.replace("Test", "Été"))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "Été", Sample.of(latin).activity().title().narratives().get(0).text());
        byte[] wide = GOOD.getBytes(StandardCharsets.UTF_16);
        assertEquals(1, Sample.of(wide).activities().size());
    }

    @Test
    void a_file_larger_than_64_mebibytes_is_refused_unread() throws IOException {
        Path file = folder.resolve("large.xml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(ElementReader.MOST_BYTES + 1);
        }
        assertEquals("large.xml is refused: it is larger than 64 MiB.", refusal.of(file));
    }

    @Test
    void a_file_that_grows_while_it_is_read_is_cut_off() {
        BoundedStream stream = new BoundedStream(
                new ByteArrayInputStream(new byte[11]), 10, () -> FileRefused.whole("growing.xml", "it is too large"));
        assertThrows(FileRefused.class, stream::readAllBytes);
    }

    @Test
    void what_is_no_file_is_refused() {
        assertTrue(refusal.of(folder).endsWith(" is refused: it is not a file."));
        assertEquals("none.xml is refused: there is no such file.", refusal.of(folder.resolve("none.xml")));
        assertTrue(refusal.of("").endsWith(" is refused: it is empty."));
    }
}
