package org.partnerhub.reporting.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Site;

/** Whether a report of a site can be meant. */
record SiteCheck(Own own, SiteReport report, Optional<Site> before, CodeLists lists, Words words, Days days) {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final int LONGEST_NAME = 200;

    Problems problems() {
        return new Problems()
                .unless(
                        IDENTIFIER.matcher(report.id()).matches(),
                        "id",
                        "BAD_IDENTIFIER",
                        "An identifier has 1 to 60 letters of the Latin alphabet, digits and hyphens.")
                .unless(before.map(this::isOwn).orElse(true), "id", "NOT_YOURS", "Your organisation has no such site.")
                .with(required("name", report.name()))
                .with(required("kind", report.kind()))
                .with(required("district", report.district()))
                .with(resultError())
                .with(report.name().flatMap(name -> words.error("name", name, 1, LONGEST_NAME)))
                .with(report.kind().flatMap(kind -> codeError("kind", "SiteKind", kind)))
                .with(report.district().flatMap(district -> codeError("district", "District", district)))
                .with(report.planned().flatMap(day -> days.planned("planned", day)))
                .with(report.built().flatMap(day -> days.past("built", day)))
                .with(report.operating().flatMap(day -> days.past("operating", day)))
                .with(orderProblems());
    }

    /** A site of no result, or of one that is not on record any more, is the reporting organisation's. */
    private boolean isOwn(Site site) {
        Optional<String> owner = site.result().flatMap(code -> own.record().results().stream()
                .filter(result -> result.code().equals(code))
                .map(result -> result.owner())
                .findFirst());
        return owner.or(() -> own.record().reportingOrg().ref())
                .filter(own.organisation()::equals)
                .isPresent();
    }

    private Optional<UserError> required(String field, Optional<String> stated) {
        return Problems.when(
                before.isEmpty() && stated.isEmpty(), field, "MISSING", "A site that is not on record needs this.");
    }

    private Optional<UserError> resultError() {
        boolean isReporting = own.record()
                .reportingOrg()
                .ref()
                .filter(own.organisation()::equals)
                .isPresent();
        return report.result()
                .map(code -> Problems.when(
                        !own.hasResult(code), "result", "NOT_FOUND", "Your organisation has no such result."))
                .orElseGet(() -> isReporting ? Optional.empty() : required("result", Optional.empty()));
    }

    private Optional<UserError> codeError(String field, String list, String code) {
        return Problems.when(
                lists.find(new Code(list, code)).isEmpty(),
                field,
                "UNKNOWN_CODE",
                "This is no code of the list " + list + ".");
    }

    private Problems orderProblems() {
        Optional<LocalDate> planned = report.planned().or(() -> before.flatMap(Site::planned));
        Optional<LocalDate> built = report.built().or(() -> before.flatMap(Site::built));
        Optional<LocalDate> operating = report.operating().or(() -> before.flatMap(Site::operating));
        return new Problems()
                .with(orderError(planned, built, report.built().isPresent() ? "built" : "planned"))
                .with(orderError(built, operating, report.operating().isPresent() ? "operating" : "built"))
                .with(orderError(planned, operating, report.operating().isPresent() ? "operating" : "planned"));
    }

    private static Optional<UserError> orderError(Optional<LocalDate> first, Optional<LocalDate> second, String field) {
        boolean isWrong = first.flatMap(day -> second.filter(later -> later.isBefore(day)))
                .isPresent();
        return Problems.when(
                isWrong, field, "OUT_OF_ORDER", "A site is planned, then built, then operating, or on the same day.");
    }
}
