package org.partnerhub.exchange.sheet;

import java.util.function.Consumer;

/** Something that rows come out of, one at a time. */
interface RowSource {
    /** Hands over each row from the first to the last, blank ones too if it has them. */
    void forEach(Consumer<SheetRow> rows);
}
