package org.partnerhub.json;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Writes and compiles, for each package that is named, a class that makes its records: a step of the build, behind the compiler.
 *
 * <p>Such a class tells the number of a record by its name, 0 for one that it does not make, and makes one of a number and the values of its
 * components, in their order. One that is {@linkplain Delegate made of another value} it makes of that, whose type a field says. It leaves out
 * private records, since no other class may make them.
 */
public final class RecordPreparation {
    private RecordPreparation() {}

    /**
     * Takes the folder with the classes that were compiled, and names of packages in it.
     *
     * @throws IllegalStateException when what it has written cannot be compiled, with what the compiler says
     */
    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        List<JavaFileObject> sources = new ArrayList<>();
        for (String name : Arrays.asList(arguments).subList(1, arguments.length)) {
            sources.add(new RecordMakerSource(name, records(classes, name)));
        }
        compile(classes, sources);
    }

    /** The records of a package that another class in it may make, in the order of their names. */
    static List<Class<?>> records(Path classes, String name) throws IOException {
        List<Class<?>> records = new ArrayList<>();
        for (String file : files(classes.resolve(name.replace('.', '/')))) {
            Class<?> type = type(name + "." + file.replace(".class", ""));
            if (type.isRecord() && !Modifier.isPrivate(type.getModifiers())) {
                records.add(type);
            }
        }
        return records;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, RecordPreparation.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("a class that was compiled is not found", impossible);
        }
    }

    private static void compile(Path classes, List<JavaFileObject> sources) {
        List<String> options = List.of(
                "--release", "17", "-proc:none", "-g:none", "-classpath", classes.toString(), "-d", classes.toString());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        if (!compiler.getTask(null, null, said, options, null, sources).call()) {
            throw new IllegalStateException("what makes records was not compiled: " + said.getDiagnostics());
        }
    }
}
