package org.partnerhub.model;

import java.util.Locale;

/** The four languages in which the hub labels what it shows. */
public enum Language {
    EN,
    SI,
    TA,
    JA;

    /** The language as BCP 47 writes it, in small letters: {@code en}, {@code si}, {@code ta}, {@code ja}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
