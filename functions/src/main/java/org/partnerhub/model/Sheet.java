package org.partnerhub.model;

/** What a reader must know to use an indicator's figures rightly. */
public record Sheet(
        Narratives definition,
        Narratives source,
        Narratives method,
        Narratives coverage,
        Narratives revisionPolicy,
        Reach reach,
        Certainty certainty) {

    /** Whether the units were reached by the project itself or through others. */
    public enum Reach {
        DIRECT,
        INDIRECT,
        NOT_STATED
    }

    /** Whether the units were counted one by one or estimated. */
    public enum Certainty {
        COUNTED,
        ESTIMATED,
        NOT_STATED
    }

    public static final Sheet NOT_STATED = new Sheet(
            Narratives.NONE,
            Narratives.NONE,
            Narratives.NONE,
            Narratives.NONE,
            Narratives.NONE,
            Reach.NOT_STATED,
            Certainty.NOT_STATED);
}
