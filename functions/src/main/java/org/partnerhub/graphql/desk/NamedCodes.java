package org.partnerhub.graphql.desk;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnerhub.access.Partner;
import org.partnerhub.audit.About;
import org.partnerhub.exchange.sheet.PersonalText;

/**
 * The codes that the arguments of a field name, for the audit log, where no text may come that somebody typed: only what has
 * the form of a code of the hub. That there is such an activity, period or import is not checked.
 *
 * @param arguments of the field, and of its input
 */
record NamedCodes(Map<String, Object> arguments, Map<String, Object> input) {
    private static final Pattern LOCAL_PART = Pattern.compile("-[A-Za-z0-9.-]{1,40}");
    private static final Pattern JOB = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

    static NamedCodes in(DataFetchingEnvironment environment) {
        Map<String, Object> arguments = environment.getArguments();
        Optional<Map<String, Object>> input = Optional.ofNullable(arguments.get("input"))
                .filter(Map.class::isInstance)
                .map(Input::object);
        return new NamedCodes(arguments, input.orElse(Map.of()));
    }

    /**
     * What they are about.
     *
     * @param field whose arguments they are; of an import the identifier is called {@code id}
     * @param own the organisation where they name none
     */
    About about(String field, Optional<String> own) {
        return new About(
                text("activity", "iatiIdentifier").filter(NamedCodes::isActivity),
                text("organisation").filter(NamedCodes::isOrganisation).or(() -> own),
                text("periodEnd").flatMap(NamedCodes::day),
                text("import", field.equals("import") ? "id" : "import")
                        .filter(id -> JOB.matcher(id).matches()));
    }

    private Optional<String> text(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(arguments, input).flatMap(values -> Stream.ofNullable(values.get(name))))
                .findFirst()
                .map(String::valueOf);
    }

    private static boolean isActivity(String text) {
        return organisations()
                .filter(text::startsWith)
                .map(organisation -> text.substring(organisation.length()))
                .anyMatch(NamedCodes::isLocalPart);
    }

    /** The rest of an activity's identifier, behind the organisation's, is its publisher's. */
    private static boolean isLocalPart(String text) {
        return LOCAL_PART.matcher(text).matches() && !PersonalText.isIn(text);
    }

    private static boolean isOrganisation(String text) {
        return organisations().anyMatch(text::equals);
    }

    private static Stream<String> organisations() {
        return Arrays.stream(Partner.values()).flatMap(partner -> partner.organisation().stream());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
