package org.partnerhub.graphql.limit;

/**
 * How much one request may ask for.
 *
 * @param digits in a row, anywhere in the document; the parser's work grows with their square
 * @param definitions operations and fragments of a document; validation's work grows with the square of circles among them
 * @param tokens of a document
 * @param aliases in a document
 * @param directives in a document
 * @param sameField how often an operation may ask for one and the same root field
 * @param depth levels of fields below an operation, fragments spread; introspection is not counted
 * @param cost fields that an operation may come to, as {@link Extent} reckons them; introspection is not counted
 * @param list entries of a list, in the document or in a variable
 */
public record Limits(
        int digits,
        int definitions,
        int tokens,
        int aliases,
        int directives,
        int sameField,
        int depth,
        long cost,
        int list) {

    /** Those of the hub. The cost is twice that of {@code iati.graphql}, the dearest query that is shipped. */
    public static final Limits OF_THE_HUB = new Limits(20, 20, 2_000, 30, 20, 10, 20, 73_789_930, 100);
}
