package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Share;
import org.partnerhub.release.ReleasedMoney.Flow;

/** However a sum splits over results, its parts add up to it to the cent, and each is its share to the cent. */
class SharesAddUpTest {

    static LongStream seeds() {
        return LongStream.range(20240320, 20240520);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_parts_of_a_sum_add_up_to_it(long seed) {
        Random random = new Random(seed);
        BigDecimal sum = BigDecimal.valueOf(random.nextInt(2_000_000_000) - 200_000_000L, 2);
        List<Share> shares = shares(random);
        List<Flow> flows = split(sum, shares);
        assertEquals(sum, flows.stream().map(Flow::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        for (int part = 0; part < shares.size(); part++) {
            BigDecimal exact = sum.multiply(shares.get(part).percentage()).movePointLeft(2);
            BigDecimal off = flows.get(part).value().subtract(exact).abs();
            assertTrue(off.compareTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(shares.size()))) <= 0);
        }
    }

    private static List<Flow> split(BigDecimal sum, List<Share> shares) {
        ActivitySample activity =
                ActivitySample.reported().booked("3", "2024-05-03", sum.toPlainString(), shares.toArray(Share[]::new));
        return new MoneyRelease(ActivitySample.IOM, LocalDate.of(2024, 6, 30), List.of())
                .of(activity.made())
                .flows();
    }

    private static List<Share> shares(Random random) {
        List<Share> shares = new ArrayList<>();
        BigDecimal rest = BigDecimal.valueOf(100);
        int results = 1 + random.nextInt(6);
        for (int result = 0; result < results; result++) {
            BigDecimal part = rest.multiply(BigDecimal.valueOf(random.nextInt(1000), 3));
            shares.add(new Share(Optional.of("R" + result), part));
            rest = rest.subtract(part);
        }
        shares.add(new Share(Optional.empty(), rest));
        return shares;
    }
}
