package org.partnerhub.reporting.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Erasure;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Sources;

/**
 * Erases the participations of persons in every cube in which persons are counted, also of indicators that the activity no
 * longer has. Whether there were any is told to nobody.
 */
record Erasing(ImportRequest request, Sources sources, Erasure erasure) implements WindowWork<ErasureRow> {
    static final Worked DONE = new Worked(List.of(), Set.of());

    @Override
    public Worked work(List<ErasureRow> rows) {
        Set<String> persons = rows.stream().map(ErasureRow::person).collect(Collectors.toSet());
        cubes().forEach(cube -> erasure.persons(cube, persons));
        return DONE;
    }

    private Stream<Cube> cubes() {
        return sources.all(request.activity(), request.organisation()).entrySet().stream()
                .filter(source -> source.getValue() == Source.PARTICIPATIONS)
                .map(source -> new Cube(request.activity(), request.organisation(), source.getKey()));
    }
}
