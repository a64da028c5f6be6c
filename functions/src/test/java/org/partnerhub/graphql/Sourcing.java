package org.partnerhub.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the answers of a schema's fields come from.
 *
 * @param sources the class whose accessors answer the fields of each type, by the type's name
 * @param fetched the fields that have a fetcher, as {@code Type.field}
 */
public record Sourcing(List<GraphQLObjectType> types, Map<String, Class<?>> sources, Set<String> fetched) {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode", "rows");

    private record Field(GraphQLObjectType type, GraphQLFieldDefinition definition) {

        String coordinates() {
            return type.getName() + "." + definition.getName();
        }
    }

    /** Fields that nothing answers, so that they would always be null. */
    public Set<String> unanswered() {
        return fields(field ->
                !fetched.contains(field.coordinates()) && accessor(field).isEmpty());
    }

    /** Accessors that are no fields. */
    public Set<String> unasked() {
        Set<String> accessors = new TreeSet<>();
        types.forEach(type -> accessors(type)
                .filter(name -> type.getFieldDefinition(name) == null)
                .forEach(name -> accessors.add(type.getName() + "." + name)));
        return accessors;
    }

    /** Fields without a fetcher that may be null though their accessor is never empty, or the other way round. */
    public Set<String> differingInNull() {
        return fields(this::differsInNull);
    }

    private Set<String> fields(Predicate<Field> chosen) {
        return types.stream()
                .flatMap(type -> type.getFieldDefinitions().stream().map(field -> new Field(type, field)))
                .filter(chosen)
                .map(Field::coordinates)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean differsInNull(Field field) {
        boolean required = field.definition().getType() instanceof GraphQLNonNull;
        return !fetched.contains(field.coordinates())
                && accessor(field)
                        .map(accessor -> required == accessor.getReturnType().equals(Optional.class))
                        .orElse(true);
    }

    private Optional<Method> accessor(Field field) {
        return methods(field.type())
                .filter(method -> method.getName().equals(field.definition().getName()))
                .findFirst();
    }

    private Stream<String> accessors(GraphQLObjectType type) {
        return methods(type).map(Method::getName).filter(name -> !OF_EVERY_OBJECT.contains(name));
    }

    private Stream<Method> methods(GraphQLObjectType type) {
        Class<?> source = Objects.requireNonNull(sources.get(type.getName()), type::getName);
        return Arrays.stream(source.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0);
    }
}
