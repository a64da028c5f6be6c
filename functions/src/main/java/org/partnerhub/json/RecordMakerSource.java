package org.partnerhub.json;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

                %s%s}
                """
                .formatted(
                        name,
                        PreparedRecords.NAME,
                        lines(records, "            case \"%2$s\" -> %1$d;%n"),
                        lines(records, "            case %1$d -> record%1$d(values);%n"),
                        lines(records, "    private static Object record%1$d(Object[] values) { return %3$s; }%n"),
                        writtenAsAnother(records));
    }

    private static String lines(List<Class<?>> records, String line) {
        return IntStream.range(0, records.size())
                .mapToObj(place -> line.formatted(place + 1, records.get(place).getName(), made(records.get(place))))
                .collect(Collectors.joining());
    }

    /** A field for each that is made of another value, of that value's type and called by the record's number. */
    private static String writtenAsAnother(List<Class<?>> records) {
        return IntStream.range(0, records.size())
                .mapToObj(place -> Delegate.creator(records.get(place))
                        .map(creator -> "    private %s %s%d;%n"
                                .formatted(
                                        creator.getGenericParameterTypes()[0].getTypeName(),
                                        PreparedRecords.WRITTEN,
                                        place + 1))
                        .orElse(""))
                .collect(Collectors.joining());
    }

    private static String made(Class<?> type) {
        return Delegate.creator(type)
                .map(RecordMakerSource::made)
                .orElseGet(() -> made(
                        "new " + type.getCanonicalName(),
                        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)));
    }

    private static String made(Executable creator) {
        String type = creator.getDeclaringClass().getCanonicalName();
        return made(
                creator instanceof Method method ? type + "." + method.getName() : "new " + type,
                Arrays.stream(creator.getParameterTypes()));
    }

    private static String made(String maker, Stream<Class<?>> types) {
        List<String> names = types.map(Class::getCanonicalName).toList();
        return IntStream.range(0, names.size())
                .mapToObj(place -> "(" + names.get(place) + ") values[" + place + "]")
                .collect(Collectors.joining(", ", maker + "(", ")"));
    }
}
