package org.partnerhub.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A constructor, or a static method in place of one. */
record Maker(Executable executable) {

    Maker {
        executable.setAccessible(true);
    }

    /** The canonical constructor. */
    static Maker ofRecord(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Maker(type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has its canonical constructor", impossible);
        }
    }

    /** Makes a value; what its class refuses was not written by it. */
    Object make(@Nullable Object... values) throws NotWrittenHere {
        try {
            return executable instanceof Constructor<?> constructor
                    ? constructor.newInstance(values)
                    : ((Method) executable).invoke(null, values);
        } catch (InvocationTargetException refused) {
            throw new NotWrittenHere(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("what was made accessible is", impossible);
        }
    }
}
