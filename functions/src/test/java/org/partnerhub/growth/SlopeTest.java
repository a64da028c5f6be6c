package org.partnerhub.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cost that is a power of the size has that power as its slope. */
final class SlopeTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, 2})
    void a_power_is_found_again(double power) {
        double[] sizes = {1_000, 100_000, 1_000_000};
        double[] costs =
                Arrays.stream(sizes).map(size -> 7 * Math.pow(size, power)).toArray();
        assertEquals(power, Slope.of(sizes, costs), 1e-9);
    }
}
