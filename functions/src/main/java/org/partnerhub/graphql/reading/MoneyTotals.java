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
 */
public record MoneyTotals(Books books, Predicate<Flow> chosen, Predicate<Flow> undecidable) implements Scoped {

    static MoneyTotals inAll(Books books) {
        return new MoneyTotals(books, flow -> true, flow -> false);
    }

    static MoneyTotals ofSupportCosts(Books books) {
        return new MoneyTotals(books, Flow::supportCosts, MoneyTotals::isTiedToNothing);
    }

    static MoneyTotals ofResult(Books books, String result) {
        return new MoneyTotals(books, flow -> flow.result().equals(Optional.of(result)), MoneyTotals::isTiedToNothing);
    }

    static MoneyTotals ofQuarter(Books books, Quarter quarter) {
        return new MoneyTotals(
                books, flow -> lies(flow, quarter), flow -> overlaps(flow, quarter) && !lies(flow, quarter));
    }

    @Override
    public List<Row> rows() {
        return List.of(books.row());
    }

    public Figure planned() {
        return part(Kind.PLANNED);
    }

    public Figure plannedToDate() {
        return books.plannedToDate(chosen, undecidable);
    }

    public Figure incomingCommitment() {
        return part(Kind.INCOMING_COMMITMENT);
    }

    public Figure received() {
        return part(Kind.RECEIVED);
    }

    public Figure committed() {
        return part(Kind.COMMITTED);
    }

    public Figure spent() {
        return part(Kind.SPENT);
    }

    private Figure part(Kind kind) {
        return books.part(kind, chosen, undecidable);
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
