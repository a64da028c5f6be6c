package org.partnerhub.graphql;

/** A question that is refused, with a code for programs and a sentence for people; both are shown to whoever asked. */
public final class Refusal extends RuntimeException {
    private final Code code;

    /** Why a question is refused. */
    public enum Code {
        /** There is none, or none that the viewer may know of; both look alike. */
        NOT_FOUND,
        /** Adding these figures would be wrong. */
        INVALID_SUM,
        /** A split that was not released. */
        NOT_IN_PLAN,
        /** An argument that cannot be meant. */
        BAD_ARGUMENT,
        /** The list has changed since the cursor was made. */
        CURSOR_EXPIRED,
        /** The viewer's role does not open what was asked to be done. */
        FORBIDDEN,
        /** Asked at one door, and answered at the other alone. */
        WRONG_DOOR
    }

    public Refusal(Code code, String message) {
        super(message);
        this.code = code;
    }

    public static Refusal notFound() {
        return new Refusal(Code.NOT_FOUND, "There is nothing here that you may see.");
    }

    /** Refuses a sum that would be wrong. */
    public static void invalidSum(boolean wrong, String reason) {
        if (wrong) {
            throw new Refusal(Code.INVALID_SUM, "This sum would be wrong: " + reason + ".");
        }
    }

    public Code code() {
        return code;
    }
}
