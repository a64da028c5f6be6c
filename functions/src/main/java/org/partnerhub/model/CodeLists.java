package org.partnerhub.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The code lists that the hub knows, each in its published order. */
public final class CodeLists {
    private final Supplier<Map<String, Supplier<List<Entry>>>> lists;

    /**
     * One code with its labels.
     *
     * @param parent the code that holds it in the parent list, as a province holds a district; empty for none
     */
    public record Entry(Code code, Narratives label, Optional<String> parent) {}

    /**
     * With lists that are got when they are first asked for.
     *
     * @param lists where to get the entries of each, by the list's name
     */
    public CodeLists(Supplier<Map<String, Supplier<List<Entry>>>> lists) {
        this.lists = new OnFirstUse<>(lists);
    }

    /** The name of every list. */
    public Set<String> names() {
        return lists.get().keySet();
    }

    /** Every entry of a list in its published order. */
    public List<Entry> entries(String list) {
        return lists.get().getOrDefault(list, List::of).get();
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
