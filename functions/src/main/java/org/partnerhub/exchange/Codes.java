package org.partnerhub.exchange;

import java.util.Optional;
import java.util.Set;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;

/** Reads codes; those of lists that the hub relies on must be in their list, where that list is known. */
record Codes(CodeLists lists) {
    private static final Set<String> CHECKED = Set.of(
            "TransactionType",
            "ActivityStatus",
            "ActivityDateType",
            "OrganisationRole",
            "BudgetType",
            "BudgetStatus",
            "ResultType",
            "SiteKind",
            "ScoringInstrument",
            "ScoreDimension");

    Code read(String list, Text text) {
        Code code = new Code(list, text.value());
        if (CHECKED.contains(list) && isKnown(list) && !holds(code)) {
            throw text.place().refused("is \"%s\", which is no code of %s".formatted(text.brief(), list));
        }
        return code;
    }

    /** The code in an attribute, or the standard's default for it. */
    Code read(String list, Element element, String attribute, String otherwise) {
        return element.attribute(attribute).map(text -> read(list, text)).orElse(new Code(list, otherwise));
    }

    /** The code of a child element whose only content is a code. */
    Optional<Code> ofChild(Element element, String child, String list) {
        return element.child(child).map(holder -> read(list, holder.requiredAttribute("code")));
    }

    /** A code of a list that has one variant for each vocabulary but the first. */
    Code ofVocabulary(String list, Code vocabulary, Element element) {
        boolean first = vocabulary.code().equals("1");
        return read(first ? list : list + "/" + vocabulary.code(), element.requiredAttribute("code"));
    }

    /** The district with this P-code, and never one with a code of ISO 3166-2, which swaps districts. */
    Optional<Code> district(String pcode) {
        return Optional.of(new Code("District", pcode)).filter(this::holds);
    }

    /** The district or province with this P-code. */
    Optional<Code> districtOrProvince(String pcode) {
        return district(pcode).or(() -> Optional.of(new Code("Province", pcode)).filter(this::holds));
    }

    private boolean isKnown(String list) {
        return !lists.entries(list).isEmpty();
    }

    private boolean holds(Code code) {
        return lists.find(code).isPresent();
    }
}
