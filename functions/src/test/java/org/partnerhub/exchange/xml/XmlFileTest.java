package org.partnerhub.exchange.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.partnerhub.exchange.xml.Xml.element;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.TooLarge;

/** What is written is well-formed XML, whatever stands in it, and people can read it. */
final class XmlFileTest {
    private static final int ENOUGH = 1_000;

    @Test
    void elements_are_indented_and_words_stand_in_their_line() {
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <root version="2.03">
                  <title>
                    <narrative xml:lang="si">මාතෘකාව</narrative>
                  </title>
                  <!-- withheld: it is. -->
                  <empty/>
                </root>
                """,
                text(element("root")
                        .with("version", "2.03")
                        .holding(
                                element("title")
                                        .holding(element("narrative")
                                                .with("xml:lang", "si")
                                                .holding(new Xml.Words("මාතෘකාව"))),
                                new Xml.Comment("withheld: it is."),
                                element("empty"))));
    }

    @Test
    void an_attribute_without_a_value_is_not_written() {
        assertEquals(
                "<a c=\"1\"/>",
                line(element("a").with("b", "").with("b", Optional.empty()).with("c", "1")));
    }

    @Test
    void what_would_be_markup_is_words() {
        assertEquals(
                "<a b=\"&lt;&quot;&amp;\">&lt;b&gt; &amp; ]]&gt;</a>",
                line(element("a").with("b", "<\"&").holding(new Xml.Words("<b> & ]]>"))));
    }

    @Test
    void what_no_xml_can_hold_is_left_out() {
        assertEquals(
                "<a b=\"x\">yz😀</a>",
                line(element("a").with("b", "\u0000x").holding(new Xml.Words("y\u0008\uFFFEz\uD83D\uDE00\uD83D"))));
    }

    @Test
    void a_comment_ends_where_it_ends() {
        assertEquals("<a>\n  <!-- x- -> y- -->\n</a>", line(element("a").holding(new Xml.Comment("x--> y-"))));
    }

    @Test
    void a_file_never_becomes_larger_than_allowed() {
        Xml.Element root = element("a").holding(new Xml.Words("x".repeat(100)));
        int size = new XmlFile(root, ENOUGH).bytes().length;
        assertEquals(size, new XmlFile(root, size).bytes().length);
        assertThrows(TooLarge.class, () -> new XmlFile(root, size - 1).bytes());
    }

    private static String line(Xml.Element root) {
        return text(root)
                .lines()
                .skip(1)
                .reduce((one, next) -> one + "\n" + next)
                .orElseThrow();
    }

    private static String text(Xml.Element root) {
        return new String(new XmlFile(root, ENOUGH).bytes(), StandardCharsets.UTF_8);
    }
}
