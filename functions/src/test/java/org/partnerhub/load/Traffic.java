package org.partnerhub.load;

/**
 * What went to DynamoDB up to a moment, or in a time.
 *
 * @param calls of any kind; what the SDK tries again is not counted again
 * @param transactions calls that write several items together
 * @param writeActions actions of transactions, and items that were written singly
 * @param writeUnits what AWS charges for these, see {@link CountingClient}
 * @param readUnits what AWS charges for what was read
 */
public record Traffic(long calls, long transactions, long writeActions, long writeUnits, long readUnits) {
    public static final Traffic NONE = new Traffic(0, 0, 0, 0, 0);

    /** Both together. */
    public Traffic plus(Traffic more) {
        return new Traffic(
                calls + more.calls,
                transactions + more.transactions,
                writeActions + more.writeActions,
                writeUnits + more.writeUnits,
                readUnits + more.readUnits);
    }

    /** What came after an earlier moment. */
    public Traffic since(Traffic before) {
        return new Traffic(
                calls - before.calls,
                transactions - before.transactions,
                writeActions - before.writeActions,
                writeUnits - before.writeUnits,
                readUnits - before.readUnits);
    }
}
