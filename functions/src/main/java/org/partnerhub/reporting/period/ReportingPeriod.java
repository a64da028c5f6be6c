package org.partnerhub.reporting.period;

import java.time.LocalDate;
import org.partnerhub.store.Key;

/**
 * What an organisation reports for an activity up to a day; every indicator's period that ends that day belongs to it.
 *
 * @param activity the activity's IATI identifier
 * @param organisation the IATI identifier of the organisation that reports
 * @param end the last day
 */
public record ReportingPeriod(String activity, String organisation, LocalDate end) {

    /**
     * Names a period; nothing here checks that the activity has such a period.
     *
     * @throws IllegalArgumentException when the organisation's identifier holds a number sign, which parts keys
     */
    public ReportingPeriod {
        if (organisation.contains("#")) {
            throw new IllegalArgumentException("no organisation's identifier holds a number sign");
        }
    }

    /** Where the period is kept. */
    public Key key() {
        return new Key(partition(activity, organisation), end.toString());
    }

    /** The period of the same activity and organisation that ends another day. */
    public ReportingPeriod ending(LocalDate otherEnd) {
        return new ReportingPeriod(activity, organisation, otherEnd);
    }

    static String partition(String activity, String organisation) {
        return "PERIODS#" + activity + "#" + organisation;
    }
}
