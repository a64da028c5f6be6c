package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An Accept header is taken at its word: the types that it likes, the best first, and none that it refuses. */
final class MediaTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv;q=0.5, application/json;q=0.9 | JSON CSV",
                "application/json;q=0.5, text/csv;q=0.9 | CSV JSON",
                "text/csv, application/xml, application/json;q=0.1 | CSV XML JSON",
                "text/csv;q=0, application/json;q=0.1 | JSON",
                "text/csv; charset=utf-8; q=0.1, application/xml | XML CSV",
                "text/csv;charset=\"UTF-8\" | CSV",
                "text/csv;header=present | CSV",
                "text/html, */*;q=0.1 | JSON",
                "application/* | JSON"
            })
    void types_come_in_the_order_in_which_they_are_liked(String accept, String types) {
        assertEquals(types, names(MediaType.accepted(Optional.of(accept))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/csv;q=0",
                "text/csv;q=-1",
                "text/csv;q=much",
                "text/csv;charset=iso-8859-1",
                "application/json;charset=utf-16",
                "text/*"
            })
    void what_is_not_served_or_not_wanted_is_no_type(String accept) {
        assertEquals(List.of(), MediaType.accepted(Optional.of(accept)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void whoever_has_no_preference_gets_json(String accept) {
        assertEquals(List.of(MediaType.JSON), MediaType.accepted(Optional.of(accept)));
        assertEquals(List.of(MediaType.JSON), MediaType.accepted(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GRAPHQL_RESPONSE | application/graphql-response+json; charset=utf-8",
                "JSON | application/json; charset=utf-8",
                "CSV | text/csv; charset=utf-8; header=present",
                "XLSX | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "XML | application/xml; charset=utf-8"
            })
    void an_answer_says_what_it_is(MediaType type, String header) {
        assertEquals(header, type.header());
    }

    @Test
    void what_is_wrong_is_told_in_json_whatever_was_wanted() {
        assertEquals(MediaType.GRAPHQL_RESPONSE, MediaType.GRAPHQL_RESPONSE.ofErrors());
        for (MediaType type : List.of(MediaType.JSON, MediaType.CSV, MediaType.XLSX, MediaType.XML)) {
            assertEquals(MediaType.JSON, type.ofErrors());
        }
    }

    private static String names(List<MediaType> types) {
        return types.stream().map(MediaType::name).collect(Collectors.joining(" "));
    }
}
