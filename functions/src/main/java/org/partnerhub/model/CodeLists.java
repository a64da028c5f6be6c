package org.partnerhub.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The code lists that the hub knows, each in its published order.
 *
 * @param lists entries by list name
 */
public record CodeLists(Map<String, List<Entry>> lists) {

    /**
     * One code with its labels.
     *
     * @param parent the code that holds it in the parent list, as a province holds a district; empty for none
     */
    public record Entry(Code code, Narratives label, Optional<String> parent) {}

    public CodeLists {
        lists = Map.copyOf(lists);
    }

    /** Every entry of a list in its published order. */
    public List<Entry> entries(String list) {
        return lists.getOrDefault(list, List.of());
    }

    public Optional<Entry> find(Code code) {
        return entries(code.list()).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }

    /** Whether an axis has a category of this code, as every axis has one of whoever did not say. */
    public boolean has(Axis axis, String code) {
        return code.equals(Cell.UNSPECIFIED)
                || find(new Code(axis.codeList(), code)).isPresent();
    }

    /**
     * The code's label, or the bare code where the list does not hold it, as with a publisher's own vocabulary. Whoever did
     * not say is called so on every axis.
     */
    public String label(Code code, Language language) {
        return find(code)
                .or(() -> find(new Code(Axis.SEX.codeList(), code.code())).filter(any -> isUnspecified(code)))
                .flatMap(entry -> entry.label().in(language))
                .orElse(code.code());
    }

    private static boolean isUnspecified(Code code) {
        return code.code().equals(Cell.UNSPECIFIED) && Axis.of(code.list()).isPresent();
    }
}
