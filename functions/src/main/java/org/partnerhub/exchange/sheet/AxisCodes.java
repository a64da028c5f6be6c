package org.partnerhub.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnerhub.exchange.Spellings;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;

/** The categories of one axis, found by their codes, by their labels in any language, and by spellings that are known. */
final class AxisCodes {
    private final Axis axis;
    private final CodeLists lists;
    private final Map<String, Code> byCode = new HashMap<>();
    private final Map<String, Set<String>> bySpelling = new HashMap<>();

    AxisCodes(Axis axis, CodeLists lists) {
        this.axis = axis;
        this.lists = lists;
        entries().forEach(this::add);
    }

    List<CodeLists.Entry> entries() {
        return lists.entries(axis.codeList());
    }

    /** The code that a cell holds; refused when it holds none, or one that is spelled like another. */
    Optional<Code> read(Cell cell) {
        return cell.given().flatMap(text -> byCode(text).or(() -> bySpelling(cell, text)));
    }

    /** The category with this code in any case. */
    Optional<Code> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.toLowerCase(Locale.ROOT)));
    }

    /** The category with this label or known spelling. */
    Optional<Code> bySpelling(Cell cell, String text) {
        Set<String> codes = spelled(text);
        if (codes.size() > 1) {
            return cell.refuse(ProblemCode.AMBIGUOUS_CODE, "Write one of " + String.join(", ", codes) + ".");
        }
        Optional<Code> found = codes.stream().findFirst().flatMap(this::byCode);
        return found.isPresent() ? found : cell.refuse(ProblemCode.UNKNOWN_CODE, new Nearest(entries()).to(text));
    }

    /** The codes whose label or known spelling the text is. */
    Set<String> spelled(String text) {
        if (text.chars().noneMatch(Character::isLetter)) {
            return Set.of();
        }
        String plain = Spellings.plain(text);
        Set<String> known = bySpelling.getOrDefault(plain, Set.of());
        return known.isEmpty()
                ? Spellings.code(axis, plain)
                        .flatMap(this::byCode)
                        .map(code -> Set.of(code.code()))
                        .orElse(Set.of())
                : known;
    }

    private void add(CodeLists.Entry entry) {
        String code = entry.code().code();
        byCode.put(code.toLowerCase(Locale.ROOT), entry.code());
        addSpelling(code, code);
        entry.label().narratives().forEach(label -> addLabel(Texts.clean(label.text()), code));
    }

    /** Provinces are known without that word too. */
    private void addLabel(String label, String code) {
        addSpelling(label, code);
        addSpelling(label.replaceFirst(" Province$", ""), code);
    }

    private void addSpelling(String spelling, String code) {
        bySpelling
                .computeIfAbsent(Spellings.plain(spelling), key -> new TreeSet<>())
                .add(code);
    }
}
