package org.partnerhub.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Share;

/** Reads how a sum splits over results. */
record ShareMapping(Names names) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The shares of a sum; empty when it states none, refused unless they total 100. */
    List<Share> of(Element money) {
        List<Share> shares =
                money.hubChildren("share").stream().map(this::share).toList();
        BigDecimal total = shares.stream().map(Share::percentage).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty() && total.compareTo(WHOLE) != 0) {
            throw money.place().of("hub:share").refused("does not total 100 but " + total.toPlainString());
        }
        return shares;
    }

    private Share share(Element element) {
        Optional<String> result = element.attribute("result").map(text -> names.refer(Names.Kind.RESULT, text));
        boolean support = element.attribute("support-costs").map(Text::flag).orElse(false);
        if (support == result.isPresent()) {
            throw element.place().refused("must name either a result or support costs");
        }
        return new Share(result, element.requiredAttribute("percentage").percentage());
    }
}
