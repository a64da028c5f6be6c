package org.partnerhub.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** What stands in a cell. */
public sealed interface Value {

    /** The value in a file of plain text. */
    String text();

    /** Nothing: a value that is absent. Why it is, another column says. */
    record Absent() implements Value {
        @Override
        public String text() {
            return "";
        }
    }

    /** A number, exact to its last digit in plain text; a workbook keeps about 15 digits. */
    record Numeral(BigDecimal number) implements Value {
        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Value {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /** Words, which nobody's spreadsheet may take for a formula. */
    record Words(String words) implements Value {
        /** Full-width signs too, which spreadsheets in Japanese take for the narrow ones. */
        private static final Set<Character> FORMULA =
                Set.of('=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20');

        /**
         * The words, behind an apostrophe where they begin as a formula does.
         *
         * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
         */
        @Override
        public String text() {
            return !words.isEmpty() && FORMULA.contains(words.charAt(0)) ? "'" + words : words;
        }
    }
}
