package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Narrative;
import org.partnerhub.model.Narratives;

/** Code lists are read from what is packaged with the hub, in their published order. */
class CodeListReaderTest {
    private final CodeLists lists = new CodeListReader("iati/codelists").read();

    @Test
    void a_list_keeps_its_order_labels_and_parents_and_cells_may_be_empty() {
        assertEquals(
                List.of(
                        new CodeLists.Entry(
                                new Code("Colour", "R"),
                                new Narratives(List.of(new Narrative("en", "Red, or so"), new Narrative("si", "රතු"))),
                                Optional.of("WARM")),
                        new CodeLists.Entry(new Code("Colour", "B"), Narratives.NONE, Optional.empty())),
                lists.entries("Colour"));
    }

    @Test
    void a_slash_in_a_lists_name_is_a_hyphen_in_its_files() {
        assertTrue(lists.find(new Code("Tag/3", "10.7")).isPresent());
    }

    @Test
    void a_list_that_the_index_names_and_nobody_wrote_is_an_error() {
        CodeListReader reader = new CodeListReader("iati/incomplete");
        String message = String.valueOf(
                assertThrows(IllegalStateException.class, reader::read).getMessage());
        assertEquals("no code list at /iati/incomplete/Missing.csv", message);
    }

    @Test
    void the_packaged_lists_hold_every_axis_and_all_districts() {
        CodeLists packaged = CodeListReader.packaged().read();
        assertEquals(25, packaged.entries("District").size());
        assertEquals(13, packaged.entries("TransactionType").size());
        Arrays.stream(Axis.values())
                .forEach(axis -> assertFalse(packaged.entries(axis.codeList()).isEmpty(), axis.name()));
    }
}
