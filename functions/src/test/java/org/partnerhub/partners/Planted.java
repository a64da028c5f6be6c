package org.partnerhub.partners;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.release.Release;

/**
 * In what releases are made to differ from what they were, by what opens it. Said here once more in the words of the contract, and
 * not by asking the code that is tested.
 */
enum Planted {
    VICTIMS_OF_TRAFFICKING,
    TYPES_OF_EXPLOITATION,
    OTHER_OUTCOMES,
    SITES_OF_OTHER_OUTCOMES,
    OTHER_DISTRICTS,
    SITES_OF_OTHER_DISTRICTS,
    MONEY_OF_IOM,
    MONEY_OF_ILO,
    PAYMENTS_OF_IOM,
    PAYMENTS_OF_ILO;

    private static final String BATTICALOA = "LK51";
    private static final Optional<Integer> SKILLS = Optional.of(3);

    /** All that a viewer of these groups must not notice; everything for somebody whom the hub does not know. */
    static Set<Planted> outsideTheScopeOf(String viewer) {
        return switch (viewer) {
            case "government", "government,validator" ->
                EnumSet.of(TYPES_OF_EXPLOITATION, PAYMENTS_OF_IOM, PAYMENTS_OF_ILO);
            case "government,district-LK51" ->
                EnumSet.complementOf(EnumSet.of(OTHER_OUTCOMES, SITES_OF_OTHER_OUTCOMES));
            case "government,tvec" -> EnumSet.complementOf(EnumSet.of(OTHER_DISTRICTS, SITES_OF_OTHER_DISTRICTS));
            case "government,anti-trafficking" ->
                EnumSet.of(MONEY_OF_IOM, MONEY_OF_ILO, PAYMENTS_OF_IOM, PAYMENTS_OF_ILO);
            case "government,auditor", "japan-embassy,auditor" -> EnumSet.of(TYPES_OF_EXPLOITATION);
            case "iom", "iom,reporter", "iom,approver" ->
                EnumSet.of(VICTIMS_OF_TRAFFICKING, TYPES_OF_EXPLOITATION, MONEY_OF_ILO, PAYMENTS_OF_ILO);
            case "iom,protection" -> EnumSet.of(MONEY_OF_ILO, PAYMENTS_OF_ILO);
            case "iom,auditor" -> EnumSet.of(VICTIMS_OF_TRAFFICKING, TYPES_OF_EXPLOITATION);
            case "ilo", "ilo,reporter", "ilo,protection" ->
                EnumSet.of(VICTIMS_OF_TRAFFICKING, TYPES_OF_EXPLOITATION, MONEY_OF_IOM, PAYMENTS_OF_IOM);
            case "japan-embassy", "japan-embassy,dpo", "japan-embassy,operator" ->
                EnumSet.of(TYPES_OF_EXPLOITATION, PAYMENTS_OF_IOM, PAYMENTS_OF_ILO);
            case "nobody" -> EnumSet.allOf(Planted.class);
            default -> throw new IllegalArgumentException("nobody has said what " + viewer + " must not see");
        };
    }

    /** Somebody who may see it, and so must notice. */
    String seenBy() {
        return switch (this) {
            case VICTIMS_OF_TRAFFICKING -> "government";
            case TYPES_OF_EXPLOITATION -> "iom,protection";
            case OTHER_OUTCOMES, OTHER_DISTRICTS -> "japan-embassy";
            case SITES_OF_OTHER_OUTCOMES, SITES_OF_OTHER_DISTRICTS -> "ilo";
            case MONEY_OF_IOM, PAYMENTS_OF_IOM -> "iom";
            case MONEY_OF_ILO, PAYMENTS_OF_ILO -> "ilo";
        };
    }

    /** The release with the difference. */
    Release in(Release told, Random random) {
        OtherFigures figures = new OtherFigures(random);
        return switch (this) {
            case VICTIMS_OF_TRAFFICKING ->
                new OtherIndicators(figures, (result, indicator) -> indicator.victimsOfTrafficking()).unsplitIn(told);
            case TYPES_OF_EXPLOITATION -> OtherParts.byExploitation(figures).in(told);
            case OTHER_OUTCOMES ->
                new OtherIndicators(figures, (result, indicator) -> !result.outcome()
                                .equals(SKILLS))
                        .in(told);
            case SITES_OF_OTHER_OUTCOMES -> new OtherSites(random).forOtherOutcomes(told);
            case OTHER_DISTRICTS -> OtherParts.outside(BATTICALOA, figures).in(told);
            case SITES_OF_OTHER_DISTRICTS -> new OtherSites(random).outside(BATTICALOA, told);
            case MONEY_OF_IOM -> new OtherBooks(random, ActivitySample.IOM).moneyIn(told);
            case MONEY_OF_ILO -> new OtherBooks(random, ActivitySample.ILO).moneyIn(told);
            case PAYMENTS_OF_IOM -> new OtherBooks(random, ActivitySample.IOM).paymentsIn(told);
            case PAYMENTS_OF_ILO -> new OtherBooks(random, ActivitySample.ILO).paymentsIn(told);
        };
    }
}
