package org.partnerhub.graphql.http;

import graphql.ExecutionResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.exchange.table.CsvFile;
import org.partnerhub.exchange.table.Table;
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
                ? new Download(type, file).of(() -> bytes(layouts.tables(names, data(result))))
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

    private static Map<String, Object> data(ExecutionResult result) {
        return Objects.requireNonNull(result.getData());
    }

    private byte[] bytes(List<Table> tables) {
        return type == MediaType.CSV
                ? new CsvFile(tables.get(0), Download.MOST_BYTES).bytes()
                : new WorkbookFile(tables, Download.MOST_BYTES).bytes();
    }
}
