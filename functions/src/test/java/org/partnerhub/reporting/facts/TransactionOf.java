package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Share;
import org.partnerhub.reporting.facts.TransactionReport.Party;

/** A report of a transaction, made step by step; at first it is one that may be recorded. */
final class TransactionOf {
    private final String ref;
    private String type = "3";
    private String date = "2024-09-12";
    private String value = "1250.50";
    private String currency = "LKR";
    private Optional<LocalDate> valueDate = Optional.empty();
    private String description = "";
    private Optional<Party> provider = Optional.empty();
    private Optional<Party> receiver = Optional.empty();
    private List<Share> shares = List.of(share("R1", "100"));
    private Optional<String> reason = Optional.empty();

    private TransactionOf(String ref) {
        this.ref = ref;
    }

    static TransactionOf ref(String ref) {
        return new TransactionOf(ref);
    }

    /** {@code support} stands for support costs. */
    static Share share(String result, String percentage) {
        return new Share(Optional.of(result).filter(code -> !code.equals("support")), new BigDecimal(percentage));
    }

    TransactionOf type(String code) {
        type = code;
        return this;
    }

    TransactionOf on(String day) {
        date = day;
        return this;
    }

    TransactionOf of(String sum, String money) {
        value = sum;
        currency = money;
        return this;
    }

    TransactionOf valued(String day) {
        valueDate = Optional.of(LocalDate.parse(day));
        return this;
    }

    TransactionOf describedAs(String text) {
        description = text;
        return this;
    }

    TransactionOf paidBy(String identifier, String name) {
        provider = Optional.of(new Party(Optional.of(identifier), name));
        return this;
    }

    TransactionOf paidTo(String name) {
        receiver = Optional.of(new Party(Optional.empty(), name));
        return this;
    }

    TransactionOf split(Share... parts) {
        shares = Arrays.asList(parts);
        return this;
    }

    TransactionOf because(String why) {
        reason = Optional.of(why);
        return this;
    }

    TransactionReport made() {
        return new TransactionReport(
                FactDesk.ACTIVITY,
                ref,
                type,
                LocalDate.parse(date),
                new BigDecimal(value),
                currency,
                valueDate,
                description,
                provider,
                receiver,
                shares,
                reason);
    }
}
