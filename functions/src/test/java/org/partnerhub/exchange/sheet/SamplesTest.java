package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.exchange.IatiSchema;
import org.partnerhub.exchange.ImportReport;
import org.partnerhub.model.Activity;
import org.xml.sax.SAXException;

/** Each sample is what its README says that it is, against the seed's own activity. */
class SamplesTest {
    private static final Path FOLDER = Path.of("infra/seed/samples");
    private static final SheetReader READER =
            new SheetReader(Reading.LISTS, Reading.activity(Path.of("infra/seed/uplift.xml")), "XM-DAC-47066");

    private static Reading<ParticipationRow> participations(String name, SheetFormat format) throws IOException {
        Reading.Collected<ParticipationRow> sink = new Reading.Collected<>();
        try (InputStream content = Files.newInputStream(FOLDER.resolve(name))) {
            return sink.reading(READER.participations(content, format, sink));
        }
    }

    private static Reading<CountRow> counts(String name, SheetFormat format) throws IOException {
        Reading.Collected<CountRow> sink = new Reading.Collected<>();
        try (InputStream content = Files.newInputStream(FOLDER.resolve(name))) {
            return sink.reading(READER.counts(content, format, sink));
        }
    }

    private static void assertGood(Reading<?> reading, int rows) {
        assertEquals(List.of(), reading.problems());
        assertEquals(rows, reading.rows().size());
        assertEquals(List.of(), reading.notes().columnsNotRead());
    }

    private static BigDecimal sum(Reading<CountRow> reading) {
        return reading.rows().stream().map(CountRow::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void the_livelihood_grants_hold_three_errors_of_three_kinds() throws IOException {
        Reading<ParticipationRow> reading = participations("livelihood-grants-2025Q1.csv", SheetFormat.CSV);
        assertEquals(
                List.of("12 district ISO_CODE_NOT_PCODE", "30 date NOT_A_DATE", "47 sex PLACEHOLDER"), reading.codes());
        assertEquals(60, reading.rows().size());
        assertTrue(reading.problems().stream()
                .allMatch(problem -> problem.suggestion().isPresent()));
    }

    @Test
    void the_corrected_livelihood_grants_are_63_persons_in_the_first_quarter() throws IOException {
        Reading<ParticipationRow> reading = participations("livelihood-grants-2025Q1-corrected.csv", SheetFormat.CSV);
        assertGood(reading, 63);
        assertEquals(
                63,
                reading.rows().stream()
                        .map(ParticipationRow::caseNumber)
                        .distinct()
                        .count());
        assertTrue(reading.rows().stream()
                .allMatch(row -> row.indicator().code().equals("1.1")
                        && row.period().periodEnd().toString().equals("2025-03-31")
                        && row.categories().size() == 4));
    }

    @Test
    void the_workbook_of_livelihood_grants_is_20_persons() throws IOException {
        assertGood(participations("livelihood-grants-2025Q1.xlsx", SheetFormat.XLSX), 20);
    }

    @Test
    void the_enterprises_are_74_in_nine_districts() throws IOException {
        Reading<CountRow> reading = counts("enterprises-2025Q1.csv", SheetFormat.CSV);
        assertGood(reading, 9);
        assertEquals("74", sum(reading).toPlainString());
    }

    @Test
    void the_officials_trained_are_58_women_and_61_men() throws IOException {
        Reading<CountRow> reading = counts("officials-trained-2025Q1.csv", SheetFormat.CSV);
        assertGood(reading, 2);
        assertEquals(
                List.of("#affected+f 58", "#affected+m 61"),
                reading.rows().stream()
                        .map(row -> row.column() + " " + row.value())
                        .toList());
    }

    @Test
    void the_contacts_are_4214_in_seven_districts() throws IOException {
        Reading<CountRow> reading = counts("contacts-2025Q1.xlsx", SheetFormat.XLSX);
        assertGood(reading, 7);
        assertEquals("4214", sum(reading).toPlainString());
    }

    @Test
    void the_erasure_is_about_two_persons_of_the_livelihood_grants() throws IOException {
        Reading.Collected<CaseRow> sink = new Reading.Collected<>();
        try (InputStream content = Files.newInputStream(FOLDER.resolve("erasure.csv"))) {
            Reading<CaseRow> reading = sink.reading(READER.cases(content, SheetFormat.CSV, sink));
            assertGood(reading, 2);
            Set<String> granted =
                    participations("livelihood-grants-2025Q1-corrected.csv", SheetFormat.CSV).rows().stream()
                            .map(ParticipationRow::caseNumber)
                            .collect(Collectors.toSet());
            assertTrue(reading.rows().stream().map(CaseRow::caseNumber).allMatch(granted::contains));
        }
    }

    @Test
    void the_workbooks_are_those_that_are_written() throws IOException {
        assertArrayEquals(SampleWorkbooks.contacts(), Files.readAllBytes(FOLDER.resolve("contacts-2025Q1.xlsx")));
        assertArrayEquals(
                SampleWorkbooks.grants(), Files.readAllBytes(FOLDER.resolve("livelihood-grants-2025Q1.xlsx")));
    }

    @Test
    void the_file_with_personal_data_is_given_up() {
        PersonalDataFound found =
                assertThrows(PersonalDataFound.class, () -> participations("with-personal-data.csv", SheetFormat.CSV));
        assertEquals(6, found.column());
    }

    @ParameterizedTest
    @ValueSource(strings = {"results-2025Q1.xml", "transactions-2025Q1.xml"})
    void the_records_are_valid_iati_and_read_without_a_loss(String name) throws IOException, SAXException {
        List<Activity> activities = new ArrayList<>();
        ImportReport report = new IatiReader(Reading.LISTS).read(FOLDER.resolve(name), activities::add);
        assertEquals(1, activities.size());
        assertEquals(List.of(), report.entries(ImportReport.Kind.REFUSED));
        assertEquals(List.of(), report.entries(ImportReport.Kind.NOT_RECOGNISED));
        IatiSchema.approves(new StreamSource(FOLDER.resolve(name).toFile()));
    }

    @Test
    void the_readme_names_every_sample() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> unnamed = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !readme.contains("`" + name + "`") && !name.equals("README.md"))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), unnamed);
        }
    }
}
