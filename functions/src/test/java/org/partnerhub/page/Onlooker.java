package org.partnerhub.page;

/** Somebody of each partner who looks at the page, with the money and the year that it shows them first. */
enum Onlooker {
    EMBASSY("Embassy of Japan", "japan-embassy", "JPY", "JAPAN_FISCAL_YEAR"),
    GOVERNMENT("Government of Sri Lanka (ministry)", "government", "LKR", "CALENDAR_YEAR"),
    IOM("IOM", "iom", "USD", "PROJECT_MONTHS"),
    ILO("ILO", "ilo", "USD", "PROJECT_MONTHS");

    final String viewer;
    final String groups;
    final String currency;
    final String calendar;

    Onlooker(String viewer, String groups, String currency, String calendar) {
        this.viewer = viewer;
        this.groups = groups;
        this.currency = currency;
        this.calendar = calendar;
    }
}
