package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A long file takes no more memory than a short one. */
class StreamingTest {
    private static final int ROWS = Integer.getInteger("sheet.rows", 100_000);
    private static final long MEBIBYTE = 1L << 20;

    /** Counts rows, and how much memory is in use after the first and the last tenth of them. */
    private static final class Counting implements RowSink<ParticipationRow> {
        private long accepted;
        private long refused;
        private long early;
        private long late;

        @Override
        public void accept(ParticipationRow row) {
            accepted++;
            if (accepted == ROWS / 10) {
                early = used();
            } else if (accepted == ROWS - ROWS / 10) {
                late = used();
            }
        }

        @Override
        public void refuse(RowProblem problem) {
            refused++;
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @Test
    void memory_does_not_grow_with_the_file() {
        Counting sink = new Counting();
        SheetNotes notes = Reading.READER.participations(file(), SheetFormat.CSV, sink);
        assertEquals(ROWS, sink.accepted);
        assertEquals(1, sink.refused);
        assertEquals(ROWS + 1L, notes.rows());
        assertTrue(sink.late - sink.early < 8 * MEBIBYTE, (sink.late - sink.early) + " bytes more");
    }

    private static InputStream file() {
        Stream<String> rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "1.1,GR-" + row + ",2025-02-" + (10 + row % 18) + ",LK5" + (1 + row % 3) + ",f,"
                        + (18 + row % 50) + ",FAMILY_MEMBER\n");
        Iterator<String> lines = Stream.of(
                        Stream.of("indicator,case_number,date,district,sex,age,group\n"),
                        rows,
                        Stream.of("1.1,GR-0,2025-02-01,LK99,f,20,FAMILY_MEMBER\n"))
                .flatMap(part -> part)
                .iterator();
        return new Lines(lines);
    }

    /** A file that is written while it is read. */
    private static final class Lines extends InputStream {
        private final Iterator<String> lines;
        private InputStream block = InputStream.nullInputStream();

        Lines(Iterator<String> lines) {
            this.lines = lines;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = block.read(bytes, offset, length);
            if (read >= 0 || !lines.hasNext()) {
                return read;
            }
            block = new ByteArrayInputStream(next().getBytes(StandardCharsets.UTF_8));
            return block.read(bytes, offset, length);
        }

        private String next() {
            StringBuilder text = new StringBuilder();
            while (lines.hasNext() && text.length() < 10_000) {
                text.append(lines.next());
            }
            return text.toString();
        }
    }
}
