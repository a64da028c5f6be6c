package org.partnerhub.laboratory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnerhub.local.Scratch;
import org.partnerhub.runtime.FunctionEnvironment;
import org.partnerhub.runtime.Launch;

/** What the laboratory starts: the hub as it was built, the floor, and the hub out of jars alone, as a container image would have it. */
record Artefacts(Path folder, List<String> options, int processor) {
    /** Of the hub's jars those that the floor has no need of. */
    private static final Pattern OF_THE_HUB_ALONE = Pattern.compile(
            "(graphql-java|java-dataloader|s3|kms|secretsmanager|fastexcel|opczip|crac|jackson-data(format|type)|aws-(xml|query)|jspecify"
                    + "|arns|crt-core|joda-time).*");

    private static final double BYTES = 1e6;

    static Artefacts onProcessor(int processor, List<String> options) {
        return new Artefacts(Scratch.named("laboratory").folder().toAbsolutePath(), options, processor);
    }

    /** The hub's reading room, as SAM would upload it. */
    Launch hub() {
        return Launch.of(FunctionEnvironment.QUERY).withOptions(options).boundTo(processor);
    }

    /** {@link Floor}, with the jars that it needs and no others. */
    Launch floor() throws IOException {
        Path artefact = Files.createDirectories(folder.resolve("floor"));
        copyClass(artefact);
        Path jars = Files.createDirectories(artefact.resolve("lib"));
        for (Path jar : jars()) {
            String name = jar.getFileName().toString();
            if (!OF_THE_HUB_ALONE.matcher(name).matches()) {
                Files.createSymbolicLink(jars.resolve(name), jar.toRealPath());
            }
        }
        return new Launch("Floor", artefact, Floor.class.getName(), List.of(), List.of(), options).boundTo(processor);
    }

    /** The hub's reading room with all its classes in jars on the class path. */
    Launch ofJars(Path hub) throws IOException {
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        List<Path> all =
                Stream.concat(Stream.of(hub.toAbsolutePath()), jars().stream()).toList();
        Launch launch = Launch.of(FunctionEnvironment.QUERY);
        return new Launch(launch.function(), nothing, launch.handler(), all, List.of(), options).boundTo(processor);
    }

    /** A name that another content of any jar changes: Java 25 does not notice that, and would run the classes of the old one. */
    static String hash(List<Path> jars) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path jar : jars) {
                digest.update(Files.readAllBytes(jar));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How large what is uploaded is before it is packed, links followed, in megabytes. */
    static double megabytes(Launch launch) throws IOException {
        try (Stream<Path> files = Files.walk(launch.artefact(), FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / BYTES;
        }
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> jars =
                Files.list(Launch.of(FunctionEnvironment.QUERY).artefact().resolve("lib"))) {
            return jars.sorted().toList();
        }
    }

    private static void copyClass(Path artefact) throws IOException {
        Path target = artefact.resolve(Floor.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream content = Objects.requireNonNull(Floor.class.getResourceAsStream("Floor.class"))) {
            Files.copy(content, target);
        }
    }
}
