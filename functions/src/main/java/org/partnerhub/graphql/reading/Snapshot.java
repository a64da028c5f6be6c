package org.partnerhub.graphql.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerhub.release.Current;
import org.partnerhub.release.Header;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleaseTable.Pointed;
import org.partnerhub.store.StoreUnavailable;

/** The current releases at one moment, the same for all of one request. */
public final class Snapshot implements Holdings {
    private final Shelf shelf;
    private final Supplier<Pointed> pointer;
    private @Nullable Pointed pointed;
    private @Nullable StoreUnavailable failure;

    Snapshot(Shelf shelf, Supplier<Pointed> pointer) {
        this.shelf = shelf;
        this.pointer = pointer;
    }

    @Override
    public Optional<Archive> archive() {
        return Optional.of(new Archive(shelf, this::pointed));
    }

    @Override
    public String stamp() {
        return Long.toString(pointed().version(), Character.MAX_RADIX);
    }

    @Override
    public synchronized boolean isBegun() {
        return pointed != null;
    }

    /** Every activity that has a release, in the order of identifiers. */
    @Override
    public List<ActivityView> activities() {
        return current().activities().stream()
                .flatMap(identifier -> activity(identifier).stream())
                .toList();
    }

    @Override
    public Optional<ActivityView> activity(String iatiIdentifier) {
        List<Release> releases = shelf.releases(current().of(iatiIdentifier).values()).stream()
                .sorted(Comparator.comparing(Snapshot::isNotThePublisher)
                        .thenComparing(release -> release.header().organisation()))
                .toList();
        return releases.isEmpty() ? Optional.empty() : Optional.of(new ActivityView(releases));
    }

    @Override
    public List<Header> releases() {
        return new Archive(shelf, this::pointed)
                .all()
                .sorted(Comparator.comparing(Header::cutOff)
                        .reversed()
                        .thenComparing(Comparator.comparing(Header::revision).reversed())
                        .thenComparing(Header::id))
                .toList();
    }

    private static boolean isNotThePublisher(Release release) {
        return !release.facts()
                .reportingOrg()
                .ref()
                .equals(Optional.of(release.header().organisation()));
    }

    private Current current() {
        return pointed().current();
    }

    /** A table that does not answer is not asked again by the same request, which would wait for it once more. */
    private synchronized Pointed pointed() {
        if (failure != null) {
            throw failure;
        }
        try {
            Pointed known = pointed == null ? pointer.get() : pointed;
            pointed = known;
            return known;
        } catch (StoreUnavailable silent) {
            failure = silent;
            throw silent;
        }
    }
}
