package org.partnerhub.graphql.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.Figure;
import org.partnerhub.release.Quarter;
import org.partnerhub.release.ReleasedMoney.Flow;
import org.partnerhub.release.ReleasedMoney.Kind;

/**
 * One row of money.
 *
 * @param chosen which flows belong to the row
 * @param undecidable which flows might belong to it or not, so that no sum can be told
 * @param isToCome whether the row stands for time after the cut-off, for which nothing can have been booked
 */
public record MoneyTotals(Books books, Predicate<Flow> chosen, Predicate<Flow> undecidable, boolean isToCome)
        implements Scoped {

    static MoneyTotals inAll(Books books) {
        return new MoneyTotals(books, flow -> true, flow -> false, false);
    }

    static MoneyTotals ofSupportCosts(Books books) {
        return new MoneyTotals(books, Flow::supportCosts, MoneyTotals::isTiedToNothing, false);
    }

    static MoneyTotals ofResult(Books books, String result) {
        return new MoneyTotals(
                books, flow -> flow.result().equals(Optional.of(result)), MoneyTotals::isTiedToNothing, false);
    }

    static MoneyTotals ofQuarter(Books books, Quarter quarter) {
        return new MoneyTotals(
                books,
                flow -> lies(flow, quarter),
                flow -> overlaps(flow, quarter) && !lies(flow, quarter),
                quarter.firstDay().isAfter(books.asOf()));
    }

    @Override
    public List<Row> rows() {
        return List.of(books.row());
    }

    public Figure planned() {
        return books.part(Kind.PLANNED, chosen, undecidable);
    }

    public Figure plannedToDate() {
        return books.plannedToDate(chosen, undecidable);
    }

    public Figure incomingCommitment() {
        return booked(Kind.INCOMING_COMMITMENT);
    }

    public Figure received() {
        return booked(Kind.RECEIVED);
    }

    public Figure committed() {
        return booked(Kind.COMMITTED);
    }

    public Figure spent() {
        return booked(Kind.SPENT);
    }

    private Figure booked(Kind kind) {
        return isToCome ? books.notReported() : books.part(kind, chosen, undecidable);
    }

    private static boolean isTiedToNothing(Flow flow) {
        return flow.result().isEmpty() && !flow.supportCosts();
    }

    private static boolean lies(Flow flow, Quarter quarter) {
        return !flow.periodStart().isBefore(quarter.firstDay())
                && !flow.periodEnd().isAfter(quarter.lastDay());
    }

    private static boolean overlaps(Flow flow, Quarter quarter) {
        return !flow.periodStart().isAfter(quarter.lastDay())
                && !flow.periodEnd().isBefore(quarter.firstDay());
    }
}
