package org.partnerhub.exchange;

import java.time.LocalDate;
import java.util.List;
import org.partnerhub.model.TargetRevision;

/** Reads the history of a target, which must be told oldest first. */
final class RevisionMapping {
    private RevisionMapping() {}

    static List<TargetRevision> of(Element target) {
        List<TargetRevision> revisions = target.hubChildren("revision").stream()
                .map(RevisionMapping::revision)
                .toList();
        List<LocalDate> dates = revisions.stream().map(TargetRevision::date).toList();
        if (!dates.equals(dates.stream().sorted().toList())) {
            throw target.place().of("hub:revision").refused("does not come oldest first");
        }
        return revisions;
    }

    private static TargetRevision revision(Element element) {
        return new TargetRevision(
                element.requiredAttribute("date").date(),
                element.requiredAttribute("from").decimal(),
                NarrativeMapping.of(element),
                element.attribute("donor-consent").map(Text::date));
    }
}
