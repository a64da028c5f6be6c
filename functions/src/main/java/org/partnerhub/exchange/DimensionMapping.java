package org.partnerhub.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists.Entry;
import org.partnerhub.model.Dimension;

/** Reads how a value is split. A name and value that are no category of an axis are kept as published, with a note. */
record DimensionMapping(ActivityReading reading) {

    List<Dimension> of(Element value) {
        return value.children("dimension").stream().map(this::dimension).toList();
    }

    private Dimension dimension(Element element) {
        String name = element.attribute("name").map(Text::value).orElse("");
        String value = element.attribute("value").map(Text::value).orElse("");
        Optional<Code> category = axis(name).flatMap(axis -> category(axis, value));
        if (category.isEmpty()) {
            reading.notes().notRecognised(element.place(), "is no category of an axis of the hub");
        }
        return new Dimension(name, value, category);
    }

    private static Optional<Axis> axis(String name) {
        String plain = Spellings.plain(name);
        return Arrays.stream(Axis.values())
                .filter(axis -> Spellings.plain(axis.name()).equals(plain))
                .findFirst()
                .or(() -> Spellings.axis(plain));
    }

    private Optional<Code> category(Axis axis, String value) {
        String plain = Spellings.plain(value);
        return entry(axis, plain)
                .or(() -> Spellings.code(axis, plain).flatMap(code -> entry(axis, Spellings.plain(code))));
    }

    private Optional<Code> entry(Axis axis, String plain) {
        return reading.codes().lists().entries(axis.codeList()).stream()
                .filter(entry -> isSpelled(entry, plain))
                .map(Entry::code)
                .findFirst();
    }

    private static boolean isSpelled(Entry entry, String plain) {
        return Spellings.plain(entry.code().code()).equals(plain)
                || entry.label().narratives().stream()
                        .anyMatch(label -> Spellings.plain(label.text()).equals(plain));
    }
}
