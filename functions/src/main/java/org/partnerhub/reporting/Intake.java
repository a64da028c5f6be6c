package org.partnerhub.reporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnerhub.exchange.FileRefused;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.exchange.ImportReport;
import org.partnerhub.exchange.ImportReport.Entry;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Activity;

/** Takes IATI files in among the reported activities. */
public record Intake(IatiReader reader, ReportedActivities reported) {

    /**
     * Takes in every good activity of a file.
     *
     * @return what became of the file, parts kept from an earlier record of the same activity included
     * @throws FileRefused when the file as a whole is not acceptable; then nothing was taken in
     */
    public ImportReport take(Path file) {
        List<Entry> entries = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        ImportReport report = reader.read(file, activity -> {
            try {
                entries.addAll(accepted(activity));
            } catch (RecordRefused refusal) {
                refused.add(activity.iatiIdentifier());
                entries.add(entry(Kind.REFUSED, activity, String.valueOf(refusal.getMessage())));
            }
        });
        entries.addAll(report.entries());
        return new ImportReport(report.file(), without(report.accepted(), refused), entries);
    }

    private static List<String> without(List<String> identifiers, List<String> refused) {
        return identifiers.stream()
                .filter(identifier -> !refused.contains(identifier))
                .toList();
    }

    private static Entry entry(Kind kind, Activity activity, String message) {
        return new Entry(kind, 1, activity.iatiIdentifier(), message);
    }

    /** Releases are named by it, and no two may have one name. */
    private void requireOwnCode(Activity activity) {
        activity.code()
                .flatMap(code -> reported.all().stream()
                        .filter(other -> !other.iatiIdentifier().equals(activity.iatiIdentifier()))
                        .filter(other -> other.code().filter(code::equals).isPresent())
                        .findFirst())
                .ifPresent(Intake::refuse);
    }

    private static void refuse(Activity other) {
        throw new RecordRefused(
                "has the hub:code of " + other.iatiIdentifier() + ", so that their releases could not be told apart");
    }

    private List<Entry> accepted(Activity activity) {
        requireOwnCode(activity);
        return reported.accept(activity).stream()
                .map(part -> entry(
                        Kind.KEPT_FROM_BEFORE,
                        activity,
                        "does not state its " + part + ", so those of its earlier record stay"))
                .toList();
    }
}
