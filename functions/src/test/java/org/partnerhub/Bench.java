package org.partnerhub;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Activities for tests of the reporting desk, all alike and all open: IOM answers for result 1 and for result 2, which counts
 * victims of trafficking, ILO for result 3. Each quarter of 2025 is a period of every indicator.
 */
public enum Bench {
    FACTS,
    STEPS,
    FIGURES,
    NONSENSE,
    ONCE,
    ACCESS,
    OTHERS,
    VICTIMS,
    WALL,
    IMPORTS;

    /** The last days of the four quarters. */
    public static final List<String> QUARTERS = List.of("2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31");

    private static final List<String> FIRST_DAYS = List.of("2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01");

    /** The activity's identifier. */
    public String activity() {
        return "XM-DAC-47066-BENCH-" + name();
    }

    /** All of them in IATI XML. */
    static String file() {
        return Arrays.stream(values())
                .map(Bench::xml)
                .collect(Collectors.joining(
                        "",
                        "<iati-activities version='2.03' xmlns:hub='urn:partnerhub:iati:1'>\n",
                        "</iati-activities>\n"));
    }

    private String xml() {
        return """
                <iati-activity hub:code="BENCH-%s" hub:synthetic="true">
                  <iati-identifier>%s</iati-identifier>
                  <reporting-org ref="XM-DAC-47066" type="40"><narrative>IOM</narrative></reporting-org>
                  <title><narrative>A bench for tests</narrative></title>
                  <activity-status code="2"/>
                  <activity-date type="2" iso-date="2024-12-31"/>
                  %s
                </iati-activity>
                """
                .formatted(name(), activity(), results());
    }

    private static String results() {
        return result(
                        "1",
                        "XM-DAC-47066",
                        indicator("1.1", "PERSON", "hub:axes='SEX AGE DISTRICT'"),
                        indicator("1.2", "ENTITY", "hub:axes='DISTRICT'"),
                        indicator("1.3", "EVENT", ""),
                        cumulative("1.4"))
                + result(
                        "2",
                        "XM-DAC-47066",
                        indicator("2.4", "PERSON", "hub:victims-of-trafficking='true' hub:axes='SEX'"),
                        victims("2.5", 1),
                        victims("2.6", 2),
                        victims("2.7", 3))
                + result(
                        "3",
                        "XM-DAC-41302",
                        stage("3.1", 1),
                        stage("3.2", 2),
                        stage("3.3", 3),
                        indicator("3.4", "EVENT", ""));
    }

    private static String result(String code, String owner, String... indicators) {
        return "<result type='2' hub:owner='%s' hub:outcome='%s'><title><narrative>Result</narrative></title>%s%s</result>\n"
                .formatted(owner, code, reference(code), String.join("", indicators));
    }

    private static String victims(String code, int stage) {
        return indicator(
                code, "PERSON", "hub:victims-of-trafficking='true' hub:system='referral' hub:stage='" + stage + "'");
    }

    private static String stage(String code, int stage) {
        return indicator(code, "PERSON", "hub:axes='SEX DISTRICT' hub:system='training' hub:stage='" + stage + "'");
    }

    private static String indicator(String code, String basis, String more) {
        return indicator(code, "hub:accumulation='PERIODIC' hub:count-basis='" + basis + "' " + more);
    }

    private static String cumulative(String code) {
        return indicator(code, "hub:accumulation='CUMULATIVE' hub:count-basis='HOUSEHOLD'");
    }

    private static String indicator(String code, String attributes) {
        return "<indicator measure='1' ascending='1' %s><title><narrative>Indicator</narrative></title>%s%s</indicator>\n"
                .formatted(attributes, reference(code), periods());
    }

    private static String reference(String code) {
        return "<reference vocabulary='99' code='" + code + "'/>";
    }

    private static String periods() {
        return Stream.iterate(0, index -> index < QUARTERS.size(), index -> index + 1)
                .map(index -> ("<period><period-start iso-date='%s'/><period-end iso-date='%s'/>"
                                + "<target value='100'/></period>")
                        .formatted(FIRST_DAYS.get(index), QUARTERS.get(index)))
                .collect(Collectors.joining());
    }
}
