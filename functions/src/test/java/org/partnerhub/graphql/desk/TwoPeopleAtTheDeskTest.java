package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.Bench;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;
import org.partnerhub.model.SriLanka;

/** Whoever submits does not approve, over HTTP, in whichever role; a deputy stands in for an approver, and no longer than meant. */
@ExtendWith(DeskExtension.class)
final class TwoPeopleAtTheDeskTest {
    private static final Object[] FIRST = {"activity", Bench.FACTS.activity(), "periodEnd", Bench.QUARTERS.get(0)};
    private static final Object[] SECOND = {"activity", Bench.FACTS.activity(), "periodEnd", Bench.QUARTERS.get(1)};

    private final AtTheDesk reporter;
    private final AtTheDesk colleague;
    private final AtTheDesk approver;
    private final AtTheDesk both;

    TwoPeopleAtTheDeskTest(HubClient hub) {
        this.reporter = new AtTheDesk(hub, "ilo,reporter");
        this.colleague = new AtTheDesk(hub, "reporter,ilo");
        this.approver = new AtTheDesk(hub, "ilo,approver");
        this.both = new AtTheDesk(hub, "ilo,reporter,approver");
    }

    @Test
    void a_deputy_approves_what_a_colleague_submitted_and_nothing_of_the_deputys_own_nor_after_the_dismissal() {
        assertEquals("periodEnd EARLIER_PERIOD_OPEN", reporter.refused("submitPeriod", SECOND));
        both.done("submitPeriod", FIRST);
        assertEquals("periodEnd SAME_PERSON", both.refused("approvePeriod", FIRST));
        assertEquals("periodEnd NOT_A_DEPUTY", colleague.refused("approvePeriod", FIRST));
        approver.done("appointDeputy", "person", person(colleague), "until", today());
        assertEquals(
                "APPROVED",
                colleague.done("approvePeriod", FIRST).at("/period/state").asText());
        colleague.done("submitPeriod", SECOND);
        assertEquals("periodEnd SAME_PERSON", colleague.refused("approvePeriod", SECOND));
        approver.done("dismissDeputy", "person", person(colleague));
        assertEquals("periodEnd NOT_A_DEPUTY", colleague.refused("returnPeriod", returned()));
        assertEquals(
                "OPEN",
                approver.done("returnPeriod", returned()).at("/period/state").asText());
    }

    @Test
    void nobody_is_appointed_by_a_reporter_nor_for_longer_than_a_quarter_nor_in_place_of_oneself() {
        String far = LocalDate.parse(today()).plusDays(93).toString();
        assertEquals(
                "until DAY_OUT_OF_RANGE", approver.refused("appointDeputy", "person", person(colleague), "until", far));
        assertEquals(
                "person NOT_A_DEPUTY", approver.refused("appointDeputy", "person", person(approver), "until", today()));
        assertEquals(
                "person NOT_YOURS", reporter.refused("appointDeputy", "person", person(colleague), "until", today()));
    }

    @Test
    void nobody_is_appointed_by_anything_but_a_code_as_the_desk_shows_it() {
        for (String person : List.of("kumari", " ", person(colleague).toUpperCase(Locale.ROOT), "a".repeat(33))) {
            assertEquals(
                    "person NOT_A_PERSON",
                    approver.refused("appointDeputy", "person", person, "until", today()),
                    person);
        }
    }

    private static Object[] returned() {
        return new Object[] {
            "activity",
            Bench.FACTS.activity(),
            "periodEnd",
            Bench.QUARTERS.get(1),
            "reason",
            "INCOMPLETE",
            "comment",
            "Two districts are missing."
        };
    }

    private static String person(AtTheDesk who) {
        return who.ask("{ desk { person } }").at("/desk/person").asText();
    }

    private static String today() {
        return LocalDate.now(SriLanka.TIME).toString();
    }
}
