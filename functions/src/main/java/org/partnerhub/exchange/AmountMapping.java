package org.partnerhub.exchange;

import java.time.LocalDate;
import java.util.Set;
import org.partnerhub.model.Amount;

/** Reads a sum of money in a currency for which the hub has rates. */
record AmountMapping(ActivityReading reading) {
    private static final Set<String> CURRENCIES = Set.of("USD", "JPY", "LKR");

    /**
     * The sum in the element's {@code value}.
     *
     * @param otherwise the value date to assume where none is stated
     */
    Amount of(Element money, LocalDate otherwise) {
        Element value = money.requiredChild("value");
        Text sum = value.text().orElseThrow(() -> value.place().refused("is empty"));
        return new Amount(sum.decimal(), currency(value), valueDate(value, otherwise));
    }

    private String currency(Element value) {
        Text currency = value.attribute("currency")
                .or(() -> reading.activity().attribute("default-currency"))
                .orElseThrow(() -> value.place().of("@currency").refused("is missing, and there is no default"));
        if (!CURRENCIES.contains(currency.value())) {
            throw currency.place().refused("is neither USD nor JPY nor LKR, for which alone there are rates");
        }
        return currency.value();
    }

    private LocalDate valueDate(Element value, LocalDate otherwise) {
        return value.attribute("value-date").map(Text::date).orElseGet(() -> reading.notes()
                .assumed(value.place().of("@value-date"), otherwise));
    }
}
