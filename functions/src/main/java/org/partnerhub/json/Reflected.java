package org.partnerhub.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A constructor, or a static method in place of one. */
record Reflected(Executable executable) implements Maker {

    Reflected {
        executable.setAccessible(true);
    }

    /** The canonical constructor. */
    static Maker ofRecord(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return new Reflected(type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has its canonical constructor", impossible);
        }
    }

    @Override
    public Object make(@Nullable Object... values) throws NotWrittenHere {
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
