package org.partnerhub.partners;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.partnerhub.model.Axis;
import org.partnerhub.partners.KnownWords.Subject;
import org.partnerhub.partners.Value.Input;
import org.partnerhub.partners.Value.Many;
import org.partnerhub.partners.Value.Text;
import org.partnerhub.partners.Value.Word;

/**
 * Values for the arguments of one question: mostly what can be meant, and now and then what cannot.
 *
 * @param about what the question is mostly about
 */
record RandomArguments(Random random, KnownWords words, Subject about) {
    private static final List<String> DAYS = List.of(
            "2023-12-31",
            "2024-06-30",
            "2024-12-31",
            "2025-06-30",
            "2026-12-31",
            "2024-05-25",
            "2024-12-11",
            "2025-01-31",
            "2025-02-28",
            "someday");

    private static final List<Axis> SPLIT_BY = List.of(
            Axis.SEX, Axis.DISTRICT, Axis.EXPLOITATION, Axis.GROUP, Axis.PROVINCE, Axis.EXPLOITATION, Axis.DISTRICT);

    /** A value for an argument of a field. */
    Value of(String coordinates, GraphQLArgument argument) {
        return oneIn(150) ? nonsense() : meant(coordinates, argument);
    }

    private Value meant(String coordinates, GraphQLArgument argument) {
        return switch (argument.getName()) {
            case "iatiIdentifier" -> new Text(theme().activity());
            case "organisation" -> text(words.organisations());
            case "code" -> text(coordinates.equals("Activity.result") ? theme().results() : theme().indicators());
            case "name" -> text(words.listNames());
            case "district" -> text(words.codes(Axis.DISTRICT.codeList()));
            case "indicators" -> many(1 + random.nextInt(3), () -> text(about.indicators()));
            case "names" -> many(1 + random.nextInt(3), () -> text(about.tables()));
            case "from" -> new Text(theme().earlier());
            case "id", "release", "to" -> new Text(theme().later());
            case "asOf" -> text(DAYS);
            case "after" -> cursor(coordinates);
            case "first" -> new Word(oneIn(40) ? random.nextInt(200) - 50 : 1 + random.nextInt(6));
            case "axes" -> new Word(oneIn(20) ? 4 : 1 + random.nextInt(2));
            case "year" -> new Word(oneIn(2) ? 2023 + random.nextInt(3) : random.nextInt(5));
            case "where" -> many(random.nextInt(3), this::filter);
            case "by" ->
                coordinates.endsWith("breakdown")
                        ? many(1 + random.nextInt(2), this::axis)
                        : ofType(coordinates, argument);
            default -> ofType(coordinates, argument);
        };
    }

    private Value ofType(String coordinates, GraphQLArgument argument) {
        if (!(GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLEnumType names)) {
            throw new IllegalStateException("nobody has said what " + coordinates + " may be asked with: " + argument);
        }
        boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()));
        return isList ? many(1 + random.nextInt(2), () -> word(names)) : word(names);
    }

    private Word word(GraphQLEnumType names) {
        return new Word(pick(names.getValues()).getName());
    }

    /** Mostly one that this list gave, or none; now and then another list's, or no cursor at all. */
    private Value cursor(String coordinates) {
        List<String> own = words.cursorsOf(coordinates);
        return switch (random.nextInt(16)) {
            case 0 -> new Text("bm8gY3Vyc29y");
            case 1 -> words.cursors().isEmpty() ? new Word("null") : text(words.cursors());
            case 2, 3, 4 -> own.isEmpty() ? new Word("null") : text(own);
            default -> new Word("null");
        };
    }

    private Word axis() {
        return new Word(pick(oneIn(8) ? List.of(Axis.values()) : SPLIT_BY));
    }

    private Value filter() {
        Axis axis = pick(SPLIT_BY);
        Value codes = many(1 + random.nextInt(2), () -> text(words.codes(axis.codeList())));
        return new Input(new TreeMap<>(Map.of("axis", new Word(axis), "codes", codes)));
    }

    private Value nonsense() {
        return pick(List.of(new Text("XM-DAC-0-NONE"), new Word(-7), new Word("NOBODY"), new Many(List.of())));
    }

    private static Value many(int number, Supplier<Value> value) {
        return new Many(IntStream.range(0, number).mapToObj(any -> value.get()).toList());
    }

    private Text text(List<String> texts) {
        return new Text(pick(texts));
    }

    /** Now and then something else. */
    private Subject theme() {
        return oneIn(12) ? pick(words.subjects()) : about;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
