package org.partnerhub.release;

import java.security.SecureRandom;
import java.util.function.Supplier;
import org.partnerhub.model.Part;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;

/**
 * Where the decisions of disclosure control are kept, left of the wall.
 *
 * @param reader of the reported table
 * @param writer of the reported table
 * @param salts makes a new secret of at least 16 bytes
 */
public record Decisions(ItemReader reader, ItemWriter writer, Supplier<byte[]> salts) {
    private static final int SALT_BYTES = 32;
    private static final ItemWriter NOBODY = new ItemWriter() {
        @Override
        public boolean add(Item item) {
            throw new IllegalStateException("only who releases writes decisions");
        }

        @Override
        public boolean replace(Item item) {
            return add(item);
        }
    };

    /** Kept in this table, with secrets from the generator. */
    public static Decisions in(ItemReader reader, ItemWriter writer, SecureRandom random) {
        return new Decisions(reader, writer, () -> {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            return salt;
        });
    }

    /** Kept in this table, for who may read them alone. */
    public static Decisions readFrom(ItemReader reader) {
        return new Decisions(reader, NOBODY, () -> {
            throw new IllegalStateException("only who releases makes secrets");
        });
    }

    DecisionLog of(Part part) {
        return of(part.activity().iatiIdentifier(), part.organisation());
    }

    DecisionLog of(String activity, String organisation) {
        return new DecisionLog(reader, writer, salts, activity, organisation);
    }
}
