package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnerhub.model.Activity;

/**
 * The sentence with which a whole file is refused, having made sure that nothing of it was delivered.
 *
 * @param folder where files are written
 */
record Refusal(Path folder) {

    String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    String of(byte[] bytes) {
        try {
            return of(Files.write(folder.resolve("hostile.xml"), bytes));
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    String of(Path file) {
        List<Activity> delivered = new ArrayList<>();
        IatiReader reader = new IatiReader(Sample.LISTS);
        FileRefused refused = assertThrows(FileRefused.class, () -> reader.read(file, delivered::add));
        assertEquals(List.of(), delivered);
        return String.valueOf(refused.getMessage());
    }
}
