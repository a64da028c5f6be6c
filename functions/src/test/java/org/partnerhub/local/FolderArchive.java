package org.partnerhub.local;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.partnerhub.store.Archive;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Uploads;

/** An archive in a folder of this machine, each content in a file of its name. Whoever may write there may change it. */
public record FolderArchive(Path folder) implements Archive {

    @Override
    public void add(String name, byte[] content) {
        Uploads.requireKey(name);
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException taken) {
            // what is kept stays
        } catch (IOException failure) {
            throw new StoreUnavailable("the archive did not keep it", failure);
        }
    }
}
