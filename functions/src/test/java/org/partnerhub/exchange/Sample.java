package org.partnerhub.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.partnerhub.exchange.ImportReport.Entry;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Activity;
import org.partnerhub.model.CodeLists;

/** What came out of a file that a test has written. */
record Sample(List<Activity> activities, ImportReport report) {
    static final CodeLists LISTS = CodeListReader.packaged().read();

    /** An activity's children that nothing can do without. */
    static final String HEAD =
            """
            <iati-identifier>XM-DAC-47066-T.1</iati-identifier>
            <reporting-org ref="XM-DAC-47066" type="40"><narrative>IOM</narrative></reporting-org>
            <title><narrative>Test</narrative></title>
            <activity-status code="2"/>
            """;

    static Sample of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Sample of(byte[] bytes) {
        try {
            Path file = Files.write(Files.createTempFile("sample", ".xml"), bytes);
            try {
                return of(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    static Sample of(Path file) {
        List<Activity> activities = new ArrayList<>();
        ImportReport report = new IatiReader(LISTS).read(file, activities::add);
        return new Sample(activities, report);
    }

    /** The text of a file beside the tests. */
    static String resource(String path) {
        try (InputStream stream = Objects.requireNonNull(Sample.class.getResourceAsStream(path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /** A file of one good activity with more children. */
    static Sample with(String children) {
        return of(file(activity(HEAD + children)));
    }

    static String file(String activities) {
        return "<iati-activities version=\"2.03\" xmlns:hub=\"urn:partnerhub:iati:1\">\n" + activities
                + "</iati-activities>";
    }

    static String activity(String children) {
        return "<iati-activity hub:code=\"TEST\" hub:synthetic=\"false\">\n" + children + "</iati-activity>\n";
    }

    Activity activity() {
        if (activities.size() != 1) {
            throw new AssertionError("one activity expected\n" + report);
        }
        return activities.get(0);
    }

    /** The one sentence for which the one activity was refused. */
    String refusal() {
        List<Entry> refused = report.entries(Kind.REFUSED);
        if (refused.size() != 1 || !activities.isEmpty()) {
            throw new AssertionError("one refusal expected\n" + report);
        }
        return refused.get(0).sentence();
    }

    List<String> sentences(Kind kind) {
        return report.entries(kind).stream().map(Entry::sentence).toList();
    }

    List<String> paths(Kind kind) {
        return report.entries(kind).stream().map(Entry::path).toList();
    }
}
