package org.partnerhub.json;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.SimpleJavaFileObject;

/** The source of the class that makes the records of a package. No file holds it. */
final class RecordMakerSource extends SimpleJavaFileObject {
    private final String text;

    RecordMakerSource(String packageName, List<Class<?>> records) {
        super(
                URI.create(
                        "string:///" + PreparedRecords.nameIn(packageName).replace('.', '/') + Kind.SOURCE.extension),
                Kind.SOURCE);
        this.text = text(packageName, records);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    private static String text(String name, List<Class<?>> records) {
        return """
                package %s;

                @SuppressWarnings({"rawtypes", "unchecked"})
                final class %s implements java.util.function.ToIntFunction<String>,
                        java.util.function.BiFunction<Integer, Object[], Object> {
                    @Override
                    public int applyAsInt(String name) {
                        return switch (name) {
                %s            default -> 0;
                        };
                    }

                    @Override
                    public Object apply(Integer number, Object[] values) {
                        return switch (number) {
                %s            default -> throw new IllegalArgumentException("no record has the number " + number);
                        };
                    }

                %s}
                """
                .formatted(
                        name,
                        PreparedRecords.NAME,
                        lines(records, "            case \"%2$s\" -> %1$d;%n"),
                        lines(records, "            case %1$d -> record%1$d(values);%n"),
                        lines(
                                records,
                                "    private static Object record%1$d(Object[] values) { return new %3$s(%4$s); }%n"));
    }

    private static String lines(List<Class<?>> records, String line) {
        return IntStream.range(0, records.size())
                .mapToObj(place -> line.formatted(
                        place + 1,
                        records.get(place).getName(),
                        records.get(place).getCanonicalName(),
                        values(records.get(place))))
                .collect(Collectors.joining());
    }

    private static String values(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return IntStream.range(0, components.length)
                .mapToObj(place -> "(" + components[place].getType().getCanonicalName() + ") values[" + place + "]")
                .collect(Collectors.joining(", "));
    }
}
