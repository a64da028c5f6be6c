package org.partnerhub.store.s3;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The versions in a bucket, which keeps all of them, or only the last of each key under the version {@code null}. */
public final class Bucket {
    private static final int PAGE = 2;

    private final List<Version> versions = new ArrayList<>();
    private final boolean isVersioned;
    private int written;

    /** A file, or, without content, the mark that it was deleted. */
    private record Version(String key, int number, String id, @Nullable Content content) {

        String xml() {
            String tag = content == null ? "DeleteMarker" : "Version";
            return "<" + tag + "><Key>" + key + "</Key><VersionId>" + id + "</VersionId></" + tag + ">";
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Content(byte[] bytes) {}

    /** An empty one. */
    public Bucket(boolean isVersioned) {
        this.isVersioned = isVersioned;
    }

    synchronized void put(String key, byte[] content) {
        write(key, new Content(content));
    }

    synchronized Optional<byte[]> latest(String key) {
        return versions.stream()
                .filter(version -> version.key().equals(key))
                .max(Comparator.comparing(Version::number))
                .flatMap(version -> Optional.ofNullable(version.content()))
                .map(Content::bytes);
    }

    /** Deletes a version; without its id, as a person might, hides the file or, in a bucket without versions, deletes it. */
    synchronized void delete(String key, String id) {
        if (id.isEmpty() && isVersioned) {
            write(key, null);
        } else {
            String gone = id.isEmpty() ? "null" : id;
            versions.removeIf(
                    version -> version.key().equals(key) && version.id().equals(gone));
        }
    }

    synchronized long count(String key) {
        return versions.stream().filter(version -> version.key().equals(key)).count();
    }

    /** One page of the versions as S3 lists them: by key, and the latest first. */
    synchronized String page(Map<String, String> parameters) {
        String prefix = decoded(parameters.getOrDefault("prefix", ""));
        List<Version> all = versions.stream()
                .filter(version -> version.key().startsWith(prefix))
                .sorted(Comparator.comparing(Version::key).thenComparing(Version::number, Comparator.reverseOrder()))
                .toList();
        int from = after(all, parameters);
        List<Version> page = all.subList(from, Math.min(all.size(), from + PAGE));
        String more = from + PAGE < all.size() ? next(page.get(PAGE - 1)) : "<IsTruncated>false</IsTruncated>";
        return page.stream()
                .map(Version::xml)
                .collect(Collectors.joining("", "<ListVersionsResult>" + more, "</ListVersionsResult>"));
    }

    private void write(String key, @Nullable Content content) {
        written++;
        String id = isVersioned ? "version-" + written : "null";
        versions.removeIf(version -> version.key().equals(key) && version.id().equals(id));
        versions.add(new Version(key, written, id, content));
    }

    private static int after(List<Version> all, Map<String, String> parameters) {
        String key = decoded(parameters.getOrDefault("key-marker", ""));
        String id = parameters.getOrDefault("version-id-marker", "");
        int index = 0;
        while (index < all.size() && !key.isEmpty()) {
            Version version = all.get(index++);
            if (version.key().equals(key) && version.id().equals(id)) {
                return index;
            }
        }
        return 0;
    }

    private static String next(Version last) {
        return "<IsTruncated>true</IsTruncated><NextKeyMarker>" + last.key() + "</NextKeyMarker><NextVersionIdMarker>"
                + last.id() + "</NextVersionIdMarker>";
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
