package org.partnerhub.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.store.Documents;

/** What is written down of a request tells nothing that was sent with it, and tells one document from another. */
final class OperationTest {

    private static Operation of(String document) {
        return Operation.of(new GraphQlRequest(document, Optional.empty(), Map.of("value", "4711")));
    }

    @ParameterizedTest
    @CsvSource({
        "'mutation { a(value: \"137\") }', 'mutation { a(value: \"4711\") }'",
        "'{ a(first: 5) }', '{ a(first: -17.5e3) }'",
        "'{ a(text: \"\"\"one \" two\"\"\") }', '{ a(text: \"\"\"3 # 4\"\"\") }'",
        "'{ a(text: \"a \\\" 137 \\\\\") b }', '{ a(text: \"\") b }'",
        "'{ a # 137 persons\n}', '{ a # 4711 persons\n}'",
        "'{ a(text: \"unfinished 137', '{ a(text: \"unfinished 4711'"
    })
    void two_documents_that_differ_in_their_literals_alone_have_one_hash(String one, String other) {
        assertEquals(of(one), of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "{ a }, { b }",
        "{ a(code: LK51) }, { a(code: LK52) }",
        "{ a1 }, { a2 }",
        "'{ a(t: \"\") }', '{ a(t: 0) }'"
    })
    void two_documents_that_differ_otherwise_have_two(String one, String other) {
        assertNotEquals(of(one).hash(), of(other).hash());
    }

    @Test
    void a_literal_as_long_as_a_document_may_be_is_left_out_too() {
        for (String unit : List.of("x", "\\\\", "\\\"", "#", "1 ")) {
            String literal = unit.repeat(32 * 1024 / unit.length());
            assertEquals(of("{ a(t: \"\") }"), of("{ a(t: \"" + literal + "\") }"));
            assertEquals(of("{ a(t: \"\") }"), of("{ a(t: \"\"\"" + literal + "x\"\"\") }"));
        }
    }

    @Test
    void a_document_without_literals_has_its_own_sha_256() {
        String document = "query A($v: Decimal) { a(value: $v) }";
        assertEquals(
                Documents.sha256(document.getBytes(StandardCharsets.UTF_8)),
                of(document).hash());
    }

    @Test
    void a_known_document_has_its_own_sha_256_whatever_is_in_it() {
        String document = "# 137\nquery A { a(first: 5) }";
        Operation known = Operation.ofKnown(document);
        assertEquals(Documents.sha256(document.getBytes(StandardCharsets.UTF_8)), known.hash());
        assertEquals(Optional.of("A"), known.name());
    }

    @Test
    void a_known_operation_has_no_name_for_whoever_asks_for_another_one() {
        Operation known = Operation.ofKnown("query A { a }");
        assertEquals(known, known.asked(Optional.empty()));
        assertEquals(known, known.asked(Optional.of("A")));
        assertEquals(new Operation(Optional.empty(), known.hash()), known.asked(Optional.of("kumari 4711")));
    }

    @ParameterizedTest
    @CsvSource({
        "query A { a }, A",
        "'mutation  Approve($i: I!) { a }', Approve",
        "'fragment F on query { query } , query B { a }', B",
        "'# query C\n query D { a(text: \"} query E\") }', D"
    })
    void an_operation_goes_by_the_name_in_its_document(String document, String name) {
        assertEquals(Optional.of(name), of(document).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ a }", "query { a }", "mutation ($v: V) { a }", "", "query"})
    void an_operation_without_a_name_has_none(String document) {
        assertEquals(Optional.empty(), of(document).name());
    }

    @Test
    void of_several_operations_the_one_that_is_asked_for_gives_the_name_and_none_that_is_not_there() {
        String document = "query A { a } query B($v: V = {v: 1}) { b }";
        assertEquals(Optional.of("B"), asked(document, "B").name());
        assertEquals(Optional.empty(), asked(document, "kumari 4711").name());
    }

    @Test
    void a_long_name_is_cut_short() {
        assertEquals(
                Optional.of("B".repeat(64)),
                of("query " + "B".repeat(99) + " { a }").name());
    }

    private static Operation asked(String document, String name) {
        return Operation.of(new GraphQlRequest(document, Optional.of(name), Map.of()));
    }
}
