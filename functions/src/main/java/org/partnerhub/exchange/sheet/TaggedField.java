package org.partnerhub.exchange.sheet;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The field that an HXL tag stands for. {@code #affected}, {@code #beneficiary}, {@code #case}, {@code #reached} and
 * {@code #respondee} stand for people: with {@code +id} it is the case number, with {@code +sex} or {@code +gender} the
 * sex, with {@code +age} the age, with {@code +group} or {@code +type} the population group. Any tag or attribute that is
 * called as a field of the hub, such as {@code +nvq_level}, is that field.
 */
record TaggedField(HxlTag tag) {
    /** What stands beside a count in tables that the hub wrote: its standing, and what was reached in all. */
    private static final String[] BESIDE = {"status", "unit", "release", "as_of", "cumulative"};

    private static final String[] PEOPLE = {"affected", "beneficiary", "case", "reached", "respondee"};

    Optional<Field> field() {
        return Stream.of(ofPlace(), ofIndicator(), ofDate(), ofPeople(), ofOther())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether cells below it are numbers of people, or of whatever the indicator counts. */
    boolean isCount() {
        return tag.is("affected", "beneficiary", "reached") && !tag.has(BESIDE) && field().isEmpty();
    }

    private Optional<Field> ofPlace() {
        boolean district = tag.is("adm2", "loc") && !tag.has("lat", "lon", "coord", "type");
        return district ? Optional.of(Field.DISTRICT) : when(tag.is("adm1"), Field.PROVINCE);
    }

    private Optional<Field> ofIndicator() {
        if (tag.is("indicator") && !tag.has("name", "label", "description", "type")) {
            return Optional.of(tag.has("value", "num") ? Field.VALUE : Field.INDICATOR);
        }
        return when(tag.is("value"), Field.VALUE);
    }

    private Optional<Field> ofDate() {
        if (!tag.is("date", "period")) {
            return Optional.empty();
        }
        Field other = tag.is("period") || tag.has("period") ? Field.PERIOD : Field.DATE;
        return Optional.of(tag.has("start") ? Field.PERIOD_START : tag.has("end") ? Field.PERIOD_END : other);
    }

    private Optional<Field> ofPeople() {
        if (!tag.is(PEOPLE)) {
            return Optional.empty();
        }
        return when(tag.has("id"), Field.CASE_NUMBER)
                .or(() -> when(tag.has("sex", "gender"), Field.SEX))
                .or(() -> when(tag.has("age", "age_band", "age_group"), Field.AGE))
                .or(() -> when(tag.has("group", "type"), Field.GROUP));
    }

    private Optional<Field> ofOther() {
        return when(tag.is("activity", "service", "modality") && tag.has("type", "code"), Field.INTERVENTION)
                .or(() -> Stream.concat(tag.attributes().stream(), Stream.of(tag.tag()))
                        .flatMap(word -> named(word).stream())
                        .findFirst());
    }

    private static Optional<Field> named(String word) {
        return Arrays.stream(Field.values())
                .filter(field -> field != Field.VALUE && field != Field.INDICATOR)
                .filter(field -> Field.named(word).equals(Optional.of(field)))
                .findFirst();
    }

    private static Optional<Field> when(boolean condition, Field field) {
        return condition ? Optional.of(field) : Optional.empty();
    }
}
