package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Narrative;
import org.partnerhub.model.Result;

/** Whatever of a file is not taken over, or is taken over otherwise than it stood, is in the report. */
class NothingDroppedTest {

    @Test
    void a_file_that_is_taken_over_whole_has_nothing_to_report() {
        assertEquals(List.of(), Sample.with("").report().entries());
    }

    @Test
    void attributes_elements_and_text_that_nobody_reads_are_listed_with_their_lines() {
        Sample sample = Sample.with(
                """
                <sector code="15190" colour="red"/>
                <sector code="16020"><shade/></sector>
                <sector code="11330">loose words</sector>
                <conditions attached="1">
                  <condition type="1"><narrative>Pay in time</narrative></condition>
                </conditions>
                <other:title xmlns:other="urn:other">another's title</other:title>
                """);
        assertEquals(
                List.of(
                        "Line 7: iati-activity/sector/@colour",
                        "Line 8: iati-activity/sector/shade",
                        "Line 9: iati-activity/sector/text()",
                        "Line 10: iati-activity/conditions",
                        "Line 13: iati-activity/other:title"),
                sample.report().entries(Kind.NOT_KEPT).stream()
                        .map(entry -> "Line " + entry.line() + ": " + entry.path())
                        .toList());
        assertEquals(3, sample.activity().sectors().size());
    }

    @Test
    void an_element_that_spans_lines_is_listed_with_the_line_on_which_it_starts() {
        Sample sample = Sample.with("<sector\n  code=\"15190\"\n  colour=\"red\"\n/><fss\n/>\n");
        assertEquals(
                List.of(7, 10),
                sample.report().entries(Kind.NOT_KEPT).stream()
                        .map(ImportReport.Entry::line)
                        .toList());
    }

    @Test
    void what_may_be_given_once_and_is_given_twice_is_listed() {
        Sample sample = Sample.with("<title><narrative>Another</narrative></title><activity-status code=\"4\"/>");
        assertEquals(List.of("iati-activity/title", "iati-activity/activity-status"), sample.paths(Kind.NOT_KEPT));
        assertEquals("2", sample.activity().activityStatus().code());
    }

    @Test
    void what_stands_beside_the_activities_is_listed() {
        Sample sample = Sample.of(Sample.file(Sample.activity(Sample.HEAD) + "<extra><more/></extra>loose")
                .replace("version", "generated-datetime=\"2024-01-01T00:00:00\" version"));
        assertEquals(
                List.of("iati-activities/@generated-datetime", "iati-activities/text()", "extra"),
                sample.paths(Kind.NOT_KEPT));
    }

    @Test
    void contacts_are_left_out_because_they_may_be_personal() {
        Sample sample = Sample.with("<contact-info><email>someone@example.org</email></contact-info>");
        assertEquals(
                List.of("Line 7: iati-activity/contact-info is not kept, as it may hold personal data."),
                sample.sentences(Kind.NOT_KEPT));
        assertFalse(sample.report().toString().contains("someone"));
    }

    @Test
    void documents_are_left_out_wherever_they_hang() {
        Sample sample = Sample.with(
                """
                <document-link url="http://example.org/a" format="text/html"/>
                <result type="1"><document-link url="http://example.org/b" format="text/html"/></result>
                """);
        assertEquals(
                List.of("iati-activity/document-link", "iati-activity/result/document-link"),
                sample.paths(Kind.NOT_KEPT));
    }

    @Test
    void what_the_activity_does_not_say_of_the_hubs_own_is_reported_as_assumed() {
        Sample sample = Sample.of(Sample.file("<iati-activity>" + Sample.HEAD + "</iati-activity>"));
        assertEquals(Optional.of("T.1"), sample.activity().code());
        assertEquals(
                List.of(
                        "Line 2: iati-activity/@hub:code is missing, so T.1 is assumed.",
                        "Line 2: iati-activity/@hub:synthetic is missing, so false is assumed."),
                sample.sentences(Kind.ASSUMED));
    }

    @Test
    void what_plain_iati_does_not_say_is_assumed_with_a_note() {
        Sample plain = Sample.with("<result type=\"1\"><indicator measure=\"1\"/><indicator measure=\"1\"/></result>");
        Result result = plain.activity().results().get(0);
        Indicator second = result.indicators().get(1);
        assertEquals("1", result.code());
        assertEquals("XM-DAC-47066", result.owner());
        assertEquals("1.2", second.code());
        assertEquals(Accumulation.CUMULATIVE, second.accumulation());
        assertEquals(CountBasis.PERSON, second.countBasis());
        assertFalse(second.impersonal() || second.victimsOfTrafficking() || second.synthetic());
        assertEquals(12, plain.report().entries(Kind.ASSUMED).size());
        assertTrue(plain.sentences(Kind.ASSUMED)
                .contains("Line 7: iati-activity/result/indicator/@hub:accumulation is missing,"
                        + " so CUMULATIVE is assumed."));
    }

    @Test
    void an_activity_outside_its_reporters_numbering_has_no_code_assumed() {
        Sample sample = Sample.of(Sample.file(
                "<iati-activity>" + Sample.HEAD.replace(">XM-DAC-47066-T", ">OTHER-T") + "</iati-activity>"));
        assertEquals(Optional.empty(), sample.activity().code());
    }

    @Test
    void an_activity_is_synthetic_when_a_part_of_it_is() {
        assertFalse(Sample.with("<location/>").activity().synthetic());
        assertTrue(Sample.with("<location hub:synthetic=\"true\"/>").activity().synthetic());
        assertEquals(
                List.of(),
                Sample.with("<location hub:synthetic=\"true\"/>").report().entries());
    }

    @Test
    void narratives_keep_every_language_and_inherit_it() {
        Sample sample = Sample.of(
                """
                <iati-activities version="2.03">
                <iati-activity xml:lang="SI-lk">
                %s
                <description type="1">
                  <narrative>සිංහල</narrative>
                  <narrative xml:lang="ta">தமிழ்</narrative>
                  <narrative xml:lang="JA-jp"> 日本語 </narrative>
                  <narrative xml:lang=""/>
                </description>
                <description xml:lang="fr"><narrative>en français</narrative></description>
                </iati-activity></iati-activities>
                """
                        .formatted(Sample.HEAD));
        assertEquals(
                List.of(new Narrative("si", "සිංහල"), new Narrative("ta", "தமிழ்"), new Narrative("ja", "日本語")),
                sample.activity().descriptions().get(0).text().narratives());
        assertEquals(
                List.of(new Narrative("fr", "en français")),
                sample.activity().descriptions().get(1).text().narratives());
    }

    @Test
    void a_narrative_without_any_language_is_english() {
        assertEquals(
                List.of(new Narrative("en", "Test")),
                Sample.with("").activity().title().narratives());
    }

    @Test
    void the_report_for_a_console_says_once_what_is_true_of_many_lines() {
        Sample sample = Sample.with("<fss/>\n<fss/>\n<fss/>\n<crs-add/>\n");
        assertEquals(
                List.of(
                        "Line 7 and 2 more: iati-activity/fss is not kept, as the hub has no place for it.",
                        "Line 10: iati-activity/crs-add is not kept, as the hub has no place for it."),
                sample.report().lines().stream()
                        .skip(1)
                        .map(line -> line.replaceFirst("^NOT_KEPT +", ""))
                        .toList());
        assertTrue(sample.report().lines().get(0).endsWith(".xml: 1 accepted, 0 refused."));
    }
}
