package org.partnerhub.exchange.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;

/**
 * One person's or household's part in an indicator, as a row states it.
 *
 * @param row the row's number as the spreadsheet shows it
 * @param indicator one of the organisation's own; whether the reporter may report it is the caller's duty to check, above
 *     all where it counts victims of trafficking
 * @param caseNumber normalised: compatibility forms, capital letters, no blanks; never to be logged
 * @param period the indicator's period in which the date lies; whether it is open is not checked
 * @param categories of the indicator's axes alone; what the row does not say is left out
 * @param event normalised as the case number; there exactly when the indicator counts events
 * @param withdrawn whether the row takes back what was counted before
 * @param reason why a row comes late or is corrected, at most 500 characters
 */
public record ParticipationRow(
        long row,
        Indicator indicator,
        String caseNumber,
        LocalDate date,
        Period period,
        SortedMap<Axis, Code> categories,
        Optional<String> event,
        boolean withdrawn,
        Optional<String> reason) {}
