package org.partnerhub.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An activity for tests, made step by step; at first IOM reports it under the code TEST, and nothing else. */
public final class ActivitySample {
    public static final String IOM = "XM-DAC-47066";
    public static final String ILO = "XM-DAC-41302";
    public static final String IDENTIFIER = IOM + "-T.1";

    private final List<ActivityDate> dates = new ArrayList<>();
    private final List<Budget> budgets = new ArrayList<>();
    private final List<Transaction> transactions = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Location> locations = new ArrayList<>();
    private Optional<String> code = Optional.of("TEST");
    private String title = "A test";

    public static ActivitySample reported() {
        return new ActivitySample();
    }

    /** An activity with one result of IOM's. */
    public static ActivitySample with(IndicatorSample... indicators) {
        return reported().result("R1", IOM, indicators);
    }

    public ActivitySample withoutCode() {
        code = Optional.empty();
        return this;
    }

    public ActivitySample titled(String text) {
        title = text;
        return this;
    }

    public ActivitySample date(String type, String day) {
        dates.add(new ActivityDate(new Code("ActivityDateType", type), LocalDate.parse(day), Narratives.NONE));
        return this;
    }

    public ActivitySample result(String resultCode, String owner, IndicatorSample... indicators) {
        results.add(new Result(
                resultCode,
                new Code("ResultType", "2"),
                Narratives.of("en", "The result " + resultCode),
                Narratives.NONE,
                owner,
                Optional.of(1),
                List.of(),
                Arrays.stream(indicators).map(IndicatorSample::made).toList(),
                false));
        return this;
    }

    /** Declares districts to be those that the activity works in. */
    public ActivitySample workingIn(String... districts) {
        for (String district : districts) {
            locations.add(new Location(
                    Optional.of(district),
                    Optional.of(new Code("District", district)),
                    Optional.empty(),
                    List.of(),
                    Narratives.of("en", district),
                    Narratives.NONE,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return this;
    }

    /** A site of which nothing is stated. */
    public ActivitySample site(String id) {
        return site(id, Optional.empty(), Optional.empty());
    }

    /** A site with the days on which it was planned and built. */
    public ActivitySample site(String id, Optional<LocalDate> planned, Optional<LocalDate> built) {
        sites.add(new Site(
                id,
                Narratives.of("en", id),
                new Code("SiteKind", "WELL"),
                new Code("District", "LK51"),
                Optional.empty(),
                Optional.empty(),
                planned,
                built,
                Optional.empty(),
                false));
        return this;
    }

    /** Books US dollars in IOM's books. */
    public ActivitySample booked(String type, String day, String dollars, Share... shares) {
        return booked(IOM, type, day, new Amount(new BigDecimal(dollars), "USD", LocalDate.parse(day)), shares);
    }

    public ActivitySample booked(String organisation, String type, String day, Amount amount, Share... shares) {
        transactions.add(new Transaction(
                Optional.of("T" + transactions.size()),
                new Code("TransactionType", type),
                LocalDate.parse(day),
                amount,
                Narratives.NONE,
                organisation,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(shares),
                false));
        return this;
    }

    /** Plans US dollars in IOM's budget. */
    public ActivitySample budget(String start, String end, String dollars, Share... shares) {
        return budget(IOM, start, end, new Amount(new BigDecimal(dollars), "USD", LocalDate.parse(start)), shares);
    }

    public ActivitySample budget(String organisation, String start, String end, Amount amount, Share... shares) {
        budgets.add(new Budget(
                new Code("BudgetType", "1"),
                new Code("BudgetStatus", "2"),
                LocalDate.parse(start),
                LocalDate.parse(end),
                amount,
                organisation,
                List.of(shares),
                false));
        return this;
    }

    public Activity made() {
        return new Activity(
                IDENTIFIER,
                code,
                Optional.empty(),
                new Organisation(
                        Optional.of(IOM), Optional.of(new Code("OrganisationType", "40")), Narratives.of("en", "IOM")),
                Narratives.of("en", title),
                List.of(),
                List.of(),
                new Code("ActivityStatus", "2"),
                List.copyOf(dates),
                Optional.empty(),
                List.of(),
                List.copyOf(locations),
                List.copyOf(sites),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(budgets),
                List.of(),
                List.copyOf(transactions),
                List.copyOf(results),
                false);
    }
}
