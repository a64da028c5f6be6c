package org.partnerhub.exchange.sheet;

/**
 * A file holds what must never be kept: who somebody is. Nothing of the file may be taken, and whatever was delivered of it
 * must be thrown away. Names no row and repeats no text.
 */
public final class PersonalDataFound extends RuntimeException {
    /** What was found. */
    public enum Reason {
        NAME_COLUMN("names of persons"),
        NATIONAL_IDENTITY_CARD("numbers of national identity cards"),
        PASSPORT("numbers of passports"),
        TELEPHONE("telephone numbers"),
        ADDRESS("addresses or positions of homes"),
        E_MAIL("e-mail addresses"),
        DATE_OF_BIRTH("dates of birth"),
        BANK_ACCOUNT("bank accounts");

        private final String what;

        Reason(String what) {
            this.what = what;
        }

        /** What it is, in the plural and as the end of a sentence. */
        public String what() {
            return what;
        }
    }

    private final Reason reason;
    private final int column;

    PersonalDataFound(Reason reason, int column) {
        super("Column %s seems to hold %s.".formatted(Letters.of(column), reason.what()));
        this.reason = reason;
        this.column = column;
    }

    /** What was found. */
    public Reason reason() {
        return reason;
    }

    /** The column's position, from 1. */
    public int column() {
        return column;
    }
}
