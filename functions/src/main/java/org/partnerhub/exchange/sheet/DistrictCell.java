package org.partnerhub.exchange.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Language;

/**
 * Reads a district by its P-code, its name or a known misspelling. Codes of ISO 3166-2 are never taken for P-codes, since
 * four districts have a number there that P-codes give to a neighbour.
 */
final class DistrictCell {
    private static final Pattern ISO = Pattern.compile("(?i)LK[\\p{Pd}\u2212_./:\\s]+(\\d{1,2})");
    private static final Pattern IN_ISO_COLUMN = Pattern.compile("(?i)(?:LK)?[\\p{Pd}\u2212_./:\\s]*(\\d{1,2})");
    private static final Map<String, String> P_CODES = Map.of("42", "LK45", "43", "LK42", "44", "LK43", "45", "LK44");
    private static final String DIFFERENCE =
            "%s %s, if the code was meant as one of ISO 3166-2; its numbers 42 to 45 are not those of P-codes.";
    private static final String EXAMPLE = "Write a P-code such as LK51, or the name of the district.";

    private final AxisCodes districts;
    private final AxisCodes provinces;
    private final CodeLists lists;

    DistrictCell(CodeLists lists) {
        this.districts = new AxisCodes(Axis.DISTRICT, lists);
        this.provinces = new AxisCodes(Axis.PROVINCE, lists);
        this.lists = lists;
    }

    Optional<Code> read(Cell cell) {
        return cell.given().flatMap(text -> read(cell, text));
    }

    private Optional<Code> read(Cell cell, String text) {
        Matcher iso = (cell.column().iso() ? IN_ISO_COLUMN : ISO).matcher(text);
        if (iso.matches()) {
            return cell.refuse(ProblemCode.ISO_CODE_NOT_PCODE, pCode(iso.group(1)));
        }
        return districts.byCode(text).or(() -> named(cell, text));
    }

    private Optional<Code> named(Cell cell, String text) {
        Optional<Code> province = province(text);
        if (province.isPresent()) {
            return cell.refuse(ProblemCode.PROVINCE_NOT_DISTRICT, province.map(this::districtsOf));
        }
        return districts.spelled(text).isEmpty()
                ? cell.refuse(
                        ProblemCode.UNKNOWN_CODE,
                        new Nearest(districts.entries()).to(text).or(() -> Optional.of(EXAMPLE)))
                : districts.bySpelling(cell, text);
    }

    private Optional<Code> province(String text) {
        return provinces.byCode(text).or(() -> provinces.spelled(text).stream()
                .findFirst()
                .filter(code -> districts.spelled(text).isEmpty())
                .flatMap(provinces::byCode));
    }

    private String districtsOf(Code province) {
        return districts.entries().stream()
                .filter(entry -> entry.parent().equals(Optional.of(province.code())))
                .map(entry -> entry.code().code())
                .collect(Collectors.joining(", ", "Write the district, one of ", "."));
    }

    private Optional<String> pCode(String number) {
        return districts
                .byCode(P_CODES.getOrDefault(number, "LK" + number))
                .map(code -> DIFFERENCE.formatted(code.code(), lists.label(code, Language.EN)))
                .or(() -> Optional.of(EXAMPLE));
    }
}
