package org.partnerhub.graphql.http;

import graphql.ExecutionResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.exchange.table.CsvFile;
import org.partnerhub.exchange.table.Table;
import org.partnerhub.exchange.table.TooLarge;
import org.partnerhub.exchange.table.WorkbookFile;
import org.partnerhub.graphql.NormalizedOperation;
import org.partnerhub.graphql.table.Layouts;

/**
 * A result as tables, to be kept as a file.
 *
 * @param names of the tables that are wanted; one alone for CSV
 * @param file what to call the file
 */
record TableRendering(MediaType type, Layouts layouts, Set<String> names, String file) implements Rendering {
    private static final int BAD_REQUEST = 400;
    /** Lambda hands over 6 MB, in which bytes are written in base64 and line feeds as two letters. */
    private static final int MOST_BYTES = 4_000_000;

    /**
     * The tables of an operation.
     *
     * @throws BadRequest when it has none, or when it must be told which one is wanted
     */
    static TableRendering of(MediaType type, NormalizedOperation operation, Optional<String> table) {
        Layouts layouts = Layouts.of(operation.tree(), operation.schema());
        if (layouts.names().isEmpty()) {
            throw new BadRequest(BAD_REQUEST, "TABLE_NEEDED", "The answer has no table; ask for JSON.");
        }
        String name = Optional.ofNullable(operation.tree().getOperationName()).orElse("answer");
        return type == MediaType.CSV
                ? csv(layouts, name, table)
                : new TableRendering(type, layouts, layouts.names(), name + ".xlsx");
    }

    private static TableRendering csv(Layouts layouts, String name, Optional<String> table) {
        Set<String> names = layouts.names();
        String only = table.or(() -> names.stream().findFirst().filter(first -> names.size() == 1))
                .filter(names::contains)
                .orElseThrow(() -> new BadRequest(
                        BAD_REQUEST,
                        "TABLE_NEEDED",
                        "CSV holds one table: add the parameter table with one of " + String.join(", ", names) + "."));
        return new TableRendering(MediaType.CSV, layouts, Set.of(only), name + "-" + only + ".csv");
    }

    /** A result with errors is none of these: a failure is never an empty table. */
    @Override
    public Answer of(ExecutionResult result) {
        return result.getErrors().isEmpty()
                ? file(Objects.requireNonNull(result.<Map<String, Object>>getData()))
                : JsonRendering.IN_PLACE_OF_A_FILE.of(result);
    }

    /** A workbook states when it was written, and is known by what it holds. */
    @Override
    public EntityTag tag(Answer answer, ExecutionResult result) {
        return type == MediaType.XLSX
                ? EntityTag.weak(
                        type + JsonRendering.IN_PLACE_OF_A_FILE.of(result).body())
                : EntityTag.strong(answer.content());
    }

    private Answer file(Map<String, Object> data) {
        Map<String, String> headers = Map.of(
                "content-type",
                type.header(),
                "content-disposition",
                "attachment; filename=\"" + file + "\"",
                "cache-control",
                "no-store");
        try {
            return new Answer(200, headers, bytes(layouts.tables(names, data)));
        } catch (TooLarge refused) {
            return Answer.refusal(BAD_REQUEST, MediaType.JSON, "TOO_LARGE", String.valueOf(refused.getMessage()));
        }
    }

    private byte[] bytes(List<Table> tables) {
        return type == MediaType.CSV
                ? new CsvFile(tables.get(0), MOST_BYTES).bytes()
                : new WorkbookFile(tables, MOST_BYTES).bytes();
    }
}
