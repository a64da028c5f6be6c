package org.partnerhub.graphql.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerhub.graphql.Reading;
import org.partnerhub.store.StoreUnavailable;

/**
 * Answers to shipped queries, given again to whoever asks the same in the same form with exactly the same rights while the same
 * releases are current: a release never changes, and so neither does what is said of it.
 *
 * <p>Promised: an answer is never given for another state than it was made of, since what is current is read for each request; nor to
 * a viewer with other rights than the one it was made for, since all rights are in the key. When there is no room left, answers that
 * nobody has asked for longest go first. Safe for use by several threads.
 *
 * <p>Not checked, and the duty of whoever keeps an answer: that it is whole, and comes of nothing but the question and the state.
 */
public final class KeptAnswers {
    private static final int BYTES_OF_AN_ENTRY = 1_024;
    /** A variable of few letters is an object of many bytes. */
    private static final int BYTES_OF_A_LETTER = 16;

    private static final int PART_OF_ALL = 8;

    private final long most;
    private final Map<Asking, Kept> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    private record Kept(String stamp, Answer answer, long size) {}

    private KeptAnswers(long most) {
        this.most = most;
    }

    /** Answers of at most so many bytes in all; none when that is 0. */
    public static KeptAnswers upTo(long bytes) {
        return new KeptAnswers(bytes);
    }

    /** What was answered before, if the same is current; nothing when that cannot be known just now. */
    Optional<Answer> find(Asking asking, Reading reading) {
        return known(asking).filter(kept -> isOf(reading, kept.stamp())).map(Kept::answer);
    }

    /**
     * Keeps an answer in place of one of an earlier state, unless the answer or the question is so large that it would drive out many
     * others.
     *
     * @param asked how long the question was as it was sent, since nothing limits the variables that a query does not know of
     */
    synchronized void keep(Asking asking, long asked, Reading reading, Answer answer) {
        long weight = BYTES_OF_AN_ENTRY + BYTES_OF_A_LETTER * asked + answer.content().length;
        Kept kept = new Kept(reading.stamp(), answer, weight);
        if (weight <= most / PART_OF_ALL) {
            size += kept.size() - sizeOf(answers.put(asking, kept));
            makeRoom();
        }
    }

    /** About how many bytes are kept. */
    synchronized long size() {
        return size;
    }

    private synchronized Optional<Kept> known(Asking asking) {
        return Optional.ofNullable(answers.get(asking));
    }

    private static boolean isOf(Reading reading, String stamp) {
        try {
            return reading.stamp().equals(stamp);
        } catch (StoreUnavailable told) {
            return false;
        }
    }

    private void makeRoom() {
        Iterator<Kept> oldestFirst = answers.values().iterator();
        while (size > most) {
            size -= oldestFirst.next().size();
            oldestFirst.remove();
        }
    }

    private static long sizeOf(@Nullable Kept kept) {
        return kept == null ? 0 : kept.size();
    }
}
