package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.model.Share;

/** Whether shares split a sum over an organisation's own results and support costs, each once. */
record ShareCheck(Own own, List<Share> shares) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 2;

    Problems problems() {
        Problems problems = new Problems()
                .unless(!shares.isEmpty(), "shares", "SHARES_REQUIRED", "Say how it splits over your results.");
        Set<Optional<String>> seen = new HashSet<>();
        for (int index = 0; index < shares.size(); index++) {
            Share share = shares.get(index);
            problems.with(error("shares." + index, share, seen.add(share.result())));
        }
        return problems.isEmpty() ? problems.with(totalError()) : problems;
    }

    private Optional<UserError> error(String field, Share share, boolean isFirst) {
        boolean isOwn = share.result().map(own::hasResult).orElse(true);
        return Problems.when(!isOwn, field + ".result", "NOT_FOUND", "Your organisation has no such result.")
                .or(() -> Problems.when(
                        !isFirst, field + ".result", "DUPLICATE_SHARE", "A result, or support costs, has one share."))
                .or(() -> Problems.when(
                        !isPercentage(share.percentage()),
                        field + ".percentage",
                        "OUT_OF_RANGE",
                        "A share is more than 0 and at most 100, with at most 2 decimals."));
    }

    private static boolean isPercentage(BigDecimal percentage) {
        return Numbers.isPlain(percentage, MOST_DECIMALS)
                && percentage.signum() > 0
                && percentage.compareTo(HUNDRED) <= 0;
    }

    private Optional<UserError> totalError() {
        BigDecimal total = shares.stream().map(Share::percentage).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Problems.when(total.compareTo(HUNDRED) != 0, "shares", "SHARES_NOT_100", "The shares must total 100.");
    }
}
