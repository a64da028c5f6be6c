package org.partnerhub.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.partnerhub.exchange.ImportReport.Entry;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Activity;
import org.partnerhub.model.CodeLists;

/** One file on its way in: maps its elements one after the other and keeps account of them. */
final class FileImport {
    private final CodeLists lists;
    private final BiConsumer<Activity, Lines> activities;
    private final Set<String> seen = new HashSet<>();
    private final List<String> accepted = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    FileImport(CodeLists lists, BiConsumer<Activity, Lines> activities) {
        this.lists = lists;
        this.activities = activities;
    }

    void take(Element element) {
        if (element.is("iati-activity")) {
            takeActivity(element);
        } else {
            takeOther(element);
        }
    }

    ImportReport report(String file) {
        List<Entry> inOrder =
                entries.stream().sorted(Comparator.comparingInt(Entry::line)).toList();
        return new ImportReport(file, accepted, inOrder);
    }

    private void takeOther(Element element) {
        Notes notes = new Notes();
        if (element.is(Root.NAME)) {
            element.attribute("version");
            notes.unread(element);
        } else {
            notes.notKept(element, "it is no activity");
        }
        entries.addAll(notes.entries());
    }

    private void takeActivity(Element element) {
        Optional<Text> identifier = element.child("iati-identifier").flatMap(Element::text);
        try {
            deliver(element, identifier);
        } catch (ActivityRefused refusal) {
            refuse(refusal, identifier);
        }
    }

    private void deliver(Element element, Optional<Text> identifier) {
        Text stated = identifier.orElseThrow(
                () -> element.place().of("iati-identifier").refused("is missing"));
        if (!seen.add(stated.value())) {
            throw stated.place().refused("is that of another activity before it");
        }
        Notes notes = new Notes();
        ActivityReading reading = ActivityReading.of(element, lists, notes);
        Activity activity = new ActivityMapping(reading, stated.value()).activity();
        notes.unread(element);
        entries.addAll(notes.entries());
        activities.accept(reading.lines().note(activity, element), reading.lines());
        accepted.add(activity.iatiIdentifier());
    }

    private void refuse(ActivityRefused refusal, Optional<Text> identifier) {
        String which = identifier.map(text -> "activity " + text.brief()).orElse("activity");
        String message = "%s, so the %s is refused".formatted(refusal.reason(), which);
        entries.add(
                new Entry(Kind.REFUSED, refusal.place().line(), refusal.place().path(), message));
    }
}
