package org.partnerhub.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.partnerhub.store.Archive;

/** An archive in memory. */
public final class MemoryArchive implements Archive {
    private final NavigableMap<String, String> kept = new TreeMap<>();

    @Override
    public synchronized void add(String name, byte[] content) {
        kept.putIfAbsent(name, new String(content, StandardCharsets.UTF_8));
    }

    /** The heads that were sealed, in the order of their names. */
    public synchronized List<SealedHead> heads() {
        return kept.values().stream().map(SealedHead::read).toList();
    }
}
