package org.partnerhub.laboratory;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The table of what was measured: medians over all rounds, and ratios of them. */
record Report(Results results) {
    private static final String ANEW = WarmAnswers.ANEW;
    private static final String RELEASED = WarmAnswers.RELEASED;
    static final String CACHED = "hub, with a cache of classes";
    static final String RESTORED = "hub, primed";
    private static final String FIRST = "first answer CPU ms";
    private static final String WARM = "warm CPU ms";

    String text() {
        List<String> questions = Workload.all().stream().map(Workload::name).toList();
        StringBuilder text = new StringBuilder(row("", questions))
                .append(row("---", questions.stream().map(any -> "---:").toList()));
        line(text, "leaves of the answer", "%.0f", of("hub", "leaves"));
        line(text, "items that the floor reads", "%.0f", of("floor", "items"));
        line(text, "calls of the hub, warm", "%.0f", of("hub", "calls"));
        line(text, "cold: CPU ms until ready, hub", "%.0f", of("hub", "ready CPU ms"));
        line(text, "cold: CPU ms until ready, floor", "%.0f", of("floor", "ready CPU ms"));
        line(text, "cold: CPU ms to the first answer, hub", "%.0f", of("hub", FIRST));
        line(text, "cold: CPU ms to the first answer, floor", "%.0f", of("floor", FIRST));
        line(text, "**cold, hub : floor**", "**%.2f**", ratio("hub", "floor", FIRST));
        line(text, "cold: ms to the first answer, hub", "%.0f", of("hub", "first answer ms"));
        line(text, "cold: ms to the first answer, floor", "%.0f", of("floor", "first answer ms"));
        line(text, "cold, with a cache of classes: CPU ms to the first answer, hub", "%.0f", of(CACHED, FIRST));
        line(text, "**cold, hub with a cache : floor without**", "**%.2f**", ratio(CACHED, "floor", FIRST));
        line(text, "restored: CPU ms to the first answer behind the snapshot", "%.0f", of(RESTORED, FIRST));
        line(text, "restored: ms to the first answer behind the snapshot", "%.0f", of(RESTORED, "first answer ms"));
        line(
                text,
                "**restored, first answer : warm one that nobody has asked yet**",
                "**%.1f**",
                ratio(RESTORED, FIRST, ANEW, WARM));
        line(
                text,
                "**restored, first answer : warm one to what was newly released**",
                "**%.1f**",
                ratio(RESTORED, FIRST, RELEASED, WARM));
        line(text, "warm: CPU ms of an answer, hub", "%.2f", of("hub", WARM));
        line(text, "warm: CPU ms, hub, what nobody has asked yet", "%.2f", of(ANEW, WARM));
        line(text, "warm: CPU ms, hub, what was newly released", "%.1f", of(RELEASED, WARM));
        line(text, "warm: CPU ms, floor", "%.2f", of("floor", WARM));
        line(text, "**warm, hub : floor**", "**%.2f**", ratio("hub", "floor", WARM));
        line(text, "**warm, hub, what nobody has asked yet : floor**", "**%.2f**", ratio(ANEW, "floor", WARM));
        line(text, "warm: p50 ms, hub", "%.1f", of("hub", "warm p50 ms"));
        line(text, "warm: p99 ms, hub", "%.1f", of("hub", "warm p99 ms"));
        line(text, "warm: p50 ms, floor", "%.1f", of("floor", "warm p50 ms"));
        line(text, "warm: p99 ms, floor", "%.1f", of("floor", "warm p99 ms"));
        line(
                text,
                "warm: answers a second of one processor, hub",
                "%.0f",
                question -> 1000 / of("hub", WARM).applyAsDouble(question));
        line(
                text,
                "warm: answers a second of one processor, floor",
                "%.0f",
                question -> 1000 / of("floor", WARM).applyAsDouble(question));
        line(text, "warm: KB allocated for an answer, hub", "%.0f", of("hub", "allocated KB"));
        line(text, "memory: most MB, hub", "%.0f", of("hub", "memory MB"));
        line(text, "memory: most MB, floor", "%.0f", of("floor", "memory MB"));
        line(text, "package, unpacked: MB, hub", "%.1f", of("hub", "package MB"));
        line(text, "package, unpacked: MB, floor", "%.1f", of("floor", "package MB"));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String format, ToDoubleFunction<String> value) {
        text.append(row(
                name,
                Workload.all().stream()
                        .map(workload -> String.format(Locale.ROOT, format, value.applyAsDouble(workload.name())))
                        .toList()));
    }

    private ToDoubleFunction<String> of(String subject, String what) {
        return question -> results.median(question, subject, what);
    }

    private ToDoubleFunction<String> ratio(String subject, String other, String what) {
        return ratio(subject, what, other, what);
    }

    private ToDoubleFunction<String> ratio(String subject, String what, String other, String otherWhat) {
        return question -> results.median(question, subject, what) / results.median(question, other, otherWhat);
    }

    private static String row(String name, List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| " + name + " | ", " |\n"));
    }
}
