package org.partnerhub.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.model.Activity;
import org.partnerhub.model.CodeLists;

/** What came out of a file that a test has written. */
record Reading<R>(List<R> rows, List<RowProblem> problems, SheetNotes notes) {
    static final CodeLists LISTS = CodeListReader.packaged().read();
    static final Activity ACTIVITY = activity(Path.of("functions/src/test/resources/sheet/activity.xml"));
    static final SheetReader READER = new SheetReader(LISTS, ACTIVITY, "XM-DAC-47066");

    static Activity activity(Path file) {
        List<Activity> activities = new ArrayList<>();
        new IatiReader(LISTS).read(file, activities::add);
        return activities.get(0);
    }

    static Reading<ParticipationRow> participations(String csv) {
        return participations(csv.getBytes(StandardCharsets.UTF_8), SheetFormat.CSV);
    }

    static Reading<ParticipationRow> participations(byte[] bytes, SheetFormat format) {
        Collected<ParticipationRow> sink = new Collected<>();
        return sink.reading(READER.participations(stream(bytes), format, sink));
    }

    static Reading<CaseRow> cases(String csv) {
        return cases(csv.getBytes(StandardCharsets.UTF_8), SheetFormat.CSV);
    }

    static Reading<CaseRow> cases(byte[] bytes, SheetFormat format) {
        Collected<CaseRow> sink = new Collected<>();
        return sink.reading(READER.cases(stream(bytes), format, sink));
    }

    static Reading<CountRow> counts(String csv) {
        return counts(csv.getBytes(StandardCharsets.UTF_8), SheetFormat.CSV);
    }

    static Reading<CountRow> counts(byte[] bytes, SheetFormat format) {
        Collected<CountRow> sink = new Collected<>();
        return sink.reading(READER.counts(stream(bytes), format, sink));
    }

    /** The one row of a file in which nothing is wrong. */
    R only() {
        if (rows.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError("one row expected\n" + problems);
        }
        return rows.get(0);
    }

    /** The one problem of a file of which nothing was accepted. */
    RowProblem problem() {
        if (problems.size() != 1 || !rows.isEmpty()) {
            throw new AssertionError("one problem expected\n" + problems + rows);
        }
        return problems.get(0);
    }

    List<String> codes() {
        return problems.stream()
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .toList();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Keeps everything that it is given. */
    static final class Collected<R> implements RowSink<R> {
        private final List<R> rows = new ArrayList<>();
        private final List<RowProblem> problems = new ArrayList<>();

        @Override
        public void accept(R row) {
            rows.add(row);
        }

        @Override
        public void refuse(RowProblem problem) {
            problems.add(problem);
        }

        Reading<R> reading(SheetNotes notes) {
            return new Reading<>(rows, problems, notes);
        }
    }
}
