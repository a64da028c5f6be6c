package org.partnerhub.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Language;
import org.partnerhub.model.Narrative;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.OnFirstUse;

/**
 * Reads code lists from the class path: {@code index.csv} names them in the column {@code list}; each is a file of its
 * own with the columns {@code code,en,si,ta,ja,parent}, in which all but the code may be empty. A list's file is called
 * as the list, with a hyphen for a slash: {@code Tag/3} is in {@code Tag-3.csv}.
 *
 * @param folder the folder on the class path
 */
public record CodeListReader(String folder) {
    /** The reader of the lists that are packaged with the hub. */
    public static CodeListReader packaged() {
        return new CodeListReader("codelists");
    }

    /**
     * Reads every list of the index.
     *
     * @throws IllegalStateException when a file of the index is missing
     * @throws IllegalArgumentException when a code is
     */
    public CodeLists read() {
        CodeLists lists = readWhenAsked();
        lists.names().forEach(lists::entries);
        return lists;
    }

    /** The same, but the index and each list are read, or found to be missing, when they are first asked for. */
    public CodeLists readWhenAsked() {
        return new CodeLists(this::indexed);
    }

    private Map<String, Supplier<List<CodeLists.Entry>>> indexed() {
        return rows("index").stream()
                .map(row -> row.required("list"))
                .collect(Collectors.toMap(list -> list, list -> new OnFirstUse<>(() -> entries(list))));
    }

    private List<CodeLists.Entry> entries(String list) {
        return rows(list.replace('/', '-')).stream()
                .map(row -> entry(list, row))
                .toList();
    }

    private static CodeLists.Entry entry(String list, CsvRow row) {
        return new CodeLists.Entry(new Code(list, row.required("code")), label(row), row.cell("parent"));
    }

    private static Narratives label(CsvRow row) {
        return new Narratives(Arrays.stream(Language.values())
                .flatMap(language -> row.cell(language.tag()).map(text -> new Narrative(language.tag(), text)).stream())
                .toList());
    }

    private List<CsvRow> rows(String name) {
        String path = "/" + folder + "/" + name + ".csv";
        try (InputStream stream = CodeListReader.class.getResourceAsStream(path)) {
            return CsvRow.all(Optional.ofNullable(stream)
                    .orElseThrow(() -> new IllegalStateException("no code list at " + path)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
