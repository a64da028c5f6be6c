package org.partnerhub.exchange.sheet;

/** How much a compressed file may still unfold to. */
final class Budget {
    private long left;

    Budget(long left) {
        this.left = left;
    }

    void take(int characters) {
        left -= characters;
        if (left < 0) {
            throw Limits.whole("it unfolds to far more than a spreadsheet holds");
        }
    }
}
