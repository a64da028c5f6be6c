package org.partnerhub.graphql.desk;

import java.util.Optional;
import org.partnerhub.exchange.sheet.PersonalText;
import org.partnerhub.graphql.desk.PeriodMutations.PeriodStanding;
import org.partnerhub.reporting.facts.Attempt;

/** What is said with a step of a period; it is kept for good, and read by others than whoever wrote it. */
record PeriodWords(Input input) {

    /** Why it is not taken, if it seems to identify a person. */
    Optional<Attempt<PeriodStanding>> refusal() {
        return refusal("comment").or(() -> refusal("indicator"));
    }

    private Optional<Attempt<PeriodStanding>> refusal(String field) {
        return input.optionalText(field)
                .filter(PersonalText::isIn)
                .map(found -> Attempt.refused(
                        field,
                        "PERSONAL_DATA",
                        "This seems to hold an identity card, passport or telephone number, or an e-mail address."));
    }
}
