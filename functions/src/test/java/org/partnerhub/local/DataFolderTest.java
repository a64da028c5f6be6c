package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One hub at a time keeps its data in a folder. */
class DataFolderTest {

    @Test
    void a_folder_that_is_not_there_is_made(@TempDir Path folder) {
        Path data = folder.resolve("a/b");
        DataFolder.claim(data).close();
        assertTrue(Files.isDirectory(data));
    }

    @Test
    void a_second_hub_is_refused_until_the_first_has_ended(@TempDir Path folder) {
        DataFolder first = DataFolder.claim(folder);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> DataFolder.claim(folder));
        assertEquals("The data folder " + folder + " is in use by another hub.", refused.getMessage());
        first.close();
        DataFolder.claim(folder).close();
    }

    @Test
    void a_folder_that_cannot_be_made_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> DataFolder.claim(file));
        assertEquals("The data folder " + file + " cannot be made or written.", refused.getMessage());
    }
}
