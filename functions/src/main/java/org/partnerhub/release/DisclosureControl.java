package org.partnerhub.release;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.partnerhub.disclosure.Decision;
import org.partnerhub.disclosure.Gate;
import org.partnerhub.disclosure.ImpossibleCountException;
import org.partnerhub.disclosure.Known;
import org.partnerhub.disclosure.Protection;
import org.partnerhub.model.CodeLists;
import org.partnerhub.store.Documents;

/**
 * Decides what may be shown of what an organisation has counted.
 *
 * @param lists the codes of every axis
 * @param gates makes the last gate before a release, which draws from the generator that it is given
 */
public record DisclosureControl(CodeLists lists, Function<RandomGenerator, Gate> gates) {

    /**
     * The decisions on every system, those that stand taken over where they settle everything.
     *
     * @param standing what was decided for the release before
     * @param history what every release and candidate before lets anyone know
     * @param salt of this release, secret
     * @throws NotReleasable when a system does not pass
     */
    Map<String, SystemDecision> decide(
            List<SystemCounts> counts,
            Function<SystemCounts, Optional<SystemDecision>> standing,
            Function<CountedSystem, List<Known>> history,
            byte[] salt) {
        Map<String, SystemDecision> decisions = new TreeMap<>();
        for (SystemCounts counted : counts) {
            CountedSystem system = counted.system();
            SystemDecision decision = standing.apply(counted)
                    .filter(before -> before.settles(counted))
                    .orElseGet(() -> decide(counted, history.apply(system), salted(salt, system.name())));
            decisions.put(system.name(), decision);
        }
        return decisions;
    }

    private SystemDecision decide(SystemCounts counts, List<Known> history, byte[] salt) {
        CountedSystem system = counts.system();
        Gate gate = gates.apply(new SplittableRandom(ByteBuffer.wrap(salt).getLong()));
        Protection protection = new Protection(new SystemPlan(lists, system).plan(), system.threshold(), salt, gate);
        Decision decision = decide(protection, counts, history);
        if (decision instanceof Decision.Refused refused) {
            throw new NotReleasable(system, refused.reason().name());
        }
        return SystemDecision.of(counts, (Decision.Protected) decision);
    }

    private static Decision decide(Protection protection, SystemCounts counts, List<Known> history) {
        try {
            return protection.decide(counts.inner(), history);
        } catch (ImpossibleCountException somebodyWhereNobodyCanBe) {
            throw new NotReleasable(counts.system(), "IMPOSSIBLE_COUNT");
        }
    }

    private static byte[] salted(byte[] salt, String system) {
        byte[] name = system.getBytes(StandardCharsets.UTF_8);
        byte[] both = ByteBuffer.allocate(salt.length + name.length)
                .put(salt)
                .put(name)
                .array();
        return Documents.sha256(both).getBytes(StandardCharsets.US_ASCII);
    }
}
