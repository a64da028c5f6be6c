package org.partnerhub.exchange.sheet;

/** Tells whether a text that somebody typed in seems to identify a person, as cells of files are told. */
public final class PersonalText {
    private PersonalText() {}

    /**
     * Whether it holds what looks like an e-mail address, or the number of an identity card, a passport or a telephone. Names
     * and addresses are not found.
     */
    public static boolean isIn(String text) {
        return PersonalContent.of(text, false).isPresent();
    }
}
