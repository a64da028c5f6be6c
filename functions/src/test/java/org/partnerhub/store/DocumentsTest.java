package org.partnerhub.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.store.Documents.Reference;

/** A content comes back byte for byte, or the store is unavailable; never something else, and never a part. */
class DocumentsTest {
    private static final String PARTITION = "DOCUMENT";

    private final MemoryItems items = new MemoryItems();
    private final Documents documents = new Documents(items);

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "199999,1", "200000,1", "200001,2", "400000,2", "400001,3"})
    void a_content_is_kept_in_as_many_items_as_it_needs(int length, int count) {
        byte[] content = random(length);
        Reference reference = documents.add(PARTITION, content);
        assertEquals(count, reference.items());
        assertEquals(count, items.all().size());
        assertArrayEquals(content, Documents.read(items, PARTITION, reference));
    }

    @Test
    void the_hash_is_sha_256_in_small_letters() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Documents.sha256("abc".getBytes(UTF_8)));
    }

    @Test
    void a_content_kept_again_changes_nothing() {
        Reference first = documents.add(PARTITION, random(300_000));
        List<Item> before = items.all();
        assertEquals(first, documents.add(PARTITION, random(300_000)));
        assertEquals(before, items.all());
    }

    @Test
    void two_contents_of_a_partition_do_not_meet() {
        Reference one = documents.add(PARTITION, "one".getBytes(UTF_8));
        Reference other = documents.add(PARTITION, "other".getBytes(UTF_8));
        assertArrayEquals("one".getBytes(UTF_8), Documents.read(items, PARTITION, one));
        assertArrayEquals("other".getBytes(UTF_8), Documents.read(items, PARTITION, other));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_content_of_which_an_item_was_changed_is_not_read(int changed) {
        Reference reference = documents.add(PARTITION, random(450_000));
        Item item = items.find(key(reference, changed), Consistency.STRONG).orElseThrow();
        byte[] bytes = item.content().clone();
        bytes[bytes.length - 1] ^= 1;
        items.replace(item.replacedBy(bytes));
        assertThrows(StoreUnavailable.class, () -> Documents.read(items, PARTITION, reference));
    }

    @Test
    void a_content_read_short_is_not_taken_for_the_whole() {
        Reference reference = documents.add(PARTITION, random(450_000));
        Reference shorter = new Reference(reference.hash(), 2);
        assertThrows(StoreUnavailable.class, () -> Documents.read(items, PARTITION, shorter));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_missing_item_is_read_again_consistently_before_it_is_given_up(int missing) {
        Reference reference = documents.add(PARTITION, random(450_000));
        Forgetful forgetful =
                new Forgetful(items, key(reference, missing), Set.of(Consistency.values()), new ArrayList<>());
        assertThrows(StoreUnavailable.class, () -> Documents.read(forgetful, PARTITION, reference));
        assertEquals(List.of(Consistency.EVENTUAL, Consistency.STRONG), forgetful.missed());
    }

    @Test
    void an_item_that_only_an_eventual_read_misses_is_found() {
        byte[] content = random(450_000);
        Reference reference = documents.add(PARTITION, content);
        Forgetful forgetful = new Forgetful(items, key(reference, 1), Set.of(Consistency.EVENTUAL), new ArrayList<>());
        assertArrayEquals(content, Documents.read(forgetful, PARTITION, reference));
        assertEquals(List.of(Consistency.EVENTUAL), forgetful.missed());
    }

    @Test
    void a_content_of_another_partition_is_missing() {
        Reference reference = documents.add(PARTITION, random(10));
        assertThrows(StoreUnavailable.class, () -> Documents.read(items, "ANOTHER", reference));
    }

    /** Misses one item at some levels of consistency and remembers at which. */
    private record Forgetful(MemoryItems items, Key key, Set<Consistency> at, List<Consistency> missed)
            implements ItemReader {

        @Override
        public Optional<Item> find(Key wanted, Consistency consistency) {
            if (wanted.equals(key) && at.contains(consistency)) {
                missed.add(consistency);
                return Optional.empty();
            }
            return items.find(wanted, consistency);
        }

        @Override
        public List<Item> findAll(String partition, Consistency consistency) {
            return items.findAll(partition, consistency);
        }
    }

    private static Key key(Reference reference, int number) {
        return new Key(PARTITION, reference.hash() + "#" + number);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(20240320).nextBytes(bytes);
        return bytes;
    }
}
