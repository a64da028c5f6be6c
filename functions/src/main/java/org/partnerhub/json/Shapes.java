package org.partnerhub.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of all types that were read so far. */
final class Shapes {
    private static final Map<Type, Shape> KNOWN = new ConcurrentHashMap<>();
    private static final Set<Class<?>> SORTED_MAPS = Set.of(SortedMap.class, NavigableMap.class, TreeMap.class);
    private static final Set<Class<?>> SORTED_SETS = Set.of(SortedSet.class, NavigableSet.class, TreeSet.class);

    private Shapes() {}

    /**
     * How a type is read. No record may hold itself.
     *
     * @throws IllegalArgumentException for a type that nothing here can read, which is a mistake in the code
     */
    static Shape of(Type type) {
        Shape known = KNOWN.get(type);
        if (known == null) {
            known = type instanceof ParameterizedType generic
                    ? ofContainer((Class<?>) generic.getRawType(), generic.getActualTypeArguments())
                    : ofClass((Class<?>) type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Shape ofContainer(Class<?> container, Type[] held) {
        Shape content = of(held[held.length - 1]);
        if (container == Optional.class) {
            return new OptionalShape(content);
        }
        if (container == List.class) {
            return new CollectionShape(ArrayList::new, content);
        }
        if (container == Set.class) {
            return new CollectionShape(LinkedHashSet::new, content);
        }
        if (SORTED_SETS.contains(container)) {
            return new CollectionShape(TreeSet::new, content);
        }
        if (container == Map.class) {
            return new MapShape(LinkedHashMap::new, of(held[0]), content);
        }
        if (SORTED_MAPS.contains(container)) {
            return new MapShape(TreeMap::new, of(held[0]), content);
        }
        throw unreadable(container);
    }

    private static Shape ofClass(Class<?> type) {
        if (TextShape.ALL.containsKey(type)) {
            return TextShape.ALL.get(type);
        }
        if (ScalarShape.ALL.containsKey(type)) {
            return ScalarShape.ALL.get(type);
        }
        return type.isEnum() ? TextShape.ofEnumeration(type) : ofObject(type);
    }

    /** What was prepared comes first, since to look for a creator takes long. */
    private static Shape ofObject(Class<?> type) {
        return PreparedRecords.shape(type).or(() -> Delegate.of(type)).orElseGet(() -> ofRecord(type));
    }

    private static Shape ofRecord(Class<?> type) {
        if (!type.isRecord()) {
            throw unreadable(type);
        }
        return new RecordShape(type, Reflected.ofRecord(type));
    }

    private static IllegalArgumentException unreadable(Class<?> type) {
        return new IllegalArgumentException("nothing here reads " + type.getName() + " from JSON");
    }
}
