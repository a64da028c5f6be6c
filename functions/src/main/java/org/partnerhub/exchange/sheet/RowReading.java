package org.partnerhub.exchange.sheet;

/** Makes of a row whatever it stands for, and delivers that or what is wrong with it. */
interface RowReading {
    void read(Row row);
}
