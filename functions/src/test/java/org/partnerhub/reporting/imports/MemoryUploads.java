package org.partnerhub.reporting.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Uploads;

/** Uploads in memory. */
final class MemoryUploads implements Uploads {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    void put(String key, byte[] content) {
        files.put(key, content);
    }

    void put(String key, String content) {
        put(key, content.getBytes(StandardCharsets.UTF_8));
    }

    Map<String, byte[]> all() {
        return files;
    }

    @Override
    public URI address(String key, Duration valid) {
        return URI.create("memory:" + key);
    }

    @Override
    public Optional<Long> length(String key) {
        return Optional.ofNullable(files.get(key)).map(content -> (long) content.length);
    }

    @Override
    public InputStream open(String key) {
        byte[] content = files.get(key);
        if (content == null) {
            throw new StoreUnavailable("no such upload");
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public void erase(String key) {
        files.remove(key);
    }
}
