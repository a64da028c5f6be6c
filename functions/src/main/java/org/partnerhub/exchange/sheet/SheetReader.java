package org.partnerhub.exchange.sheet;

import java.io.InputStream;
import org.partnerhub.exchange.FileRefused;
import org.partnerhub.model.Activity;
import org.partnerhub.model.CodeLists;

/**
 * Reads what one organisation reports of one activity from spreadsheets, row by row: never more than a few rows are held,
 * however long the file. The first row names the columns, as {@code case_number}; or one of the first 25 rows holds HXL
 * tags, as {@code #adm2+code}, and then these say what the columns are. Columns that are not known are not read, but
 * searched for personal data like all others.
 *
 * <p>Rows come out before the rest of the file is known. When reading ends with an exception, whatever was delivered is to
 * be thrown away; a caller that cannot do so reads the file twice.
 *
 * <p>Neither a problem nor an exception ever repeats what stands in a cell.
 *
 * @param lists the code lists by which categories are recognised
 * @param activity with its results, indicators and their periods
 * @param organisation the identifier of the organisation that reports; indicators of others are to it as if there were none
 */
public record SheetReader(CodeLists lists, Activity activity, String organisation) {

    /**
     * Reads participations: columns {@code indicator}, {@code case_number} and {@code date}, and as far as there are any
     * {@code event}, {@code status} ({@code counted} or {@code withdrawn}), {@code reason}, and the axes ({@code sex},
     * {@code age}, {@code district} …). A person who stands in the file twice is delivered twice.
     *
     * @param content is read to its end and not closed
     * @param sink what it throws goes through and ends the reading
     * @throws FileRefused when the file as a whole is not acceptable
     * @throws PersonalDataFound at the first personal data; see {@link PersonalDataFound}
     */
    public SheetNotes participations(InputStream content, SheetFormat format, RowSink<ParticipationRow> sink) {
        return read(
                content,
                format,
                SheetKind.PARTICIPATIONS,
                new ParticipationReading(new OwnIndicators(activity, organisation), new CategoryCells(lists), sink));
    }

    /**
     * Reads counts: columns {@code indicator}, {@code period} (its last day, {@code 2025Q1}, {@code 2025H1}) or
     * {@code period_start} and {@code period_end}, {@code value}, and as far as there are any {@code reason} and the axes.
     * With HXL tags there can be several columns of counts, as {@code #affected+f+age_18_24}; an empty cell of one of these
     * is not stated, and not zero. A cell that the file states twice is refused the second time.
     *
     * @param content is read to its end and not closed
     * @param sink what it throws goes through and ends the reading
     * @throws FileRefused when the file as a whole is not acceptable
     * @throws PersonalDataFound at the first personal data; see {@link PersonalDataFound}
     */
    public SheetNotes counts(InputStream content, SheetFormat format, RowSink<CountRow> sink) {
        return read(
                content,
                format,
                SheetKind.COUNTS,
                new CountReading(
                        new OwnIndicators(activity, organisation), new CategoryCells(lists), new CellsStated(), sink));
    }

    /**
     * Reads case numbers: the column {@code case_number}, and no other. Whether anybody knows them is not checked; one that
     * stands in the file twice is delivered twice.
     *
     * @param content is read to its end and not closed
     * @param sink what it throws goes through and ends the reading
     * @throws FileRefused when the file as a whole is not acceptable
     * @throws PersonalDataFound at the first personal data; see {@link PersonalDataFound}
     */
    public SheetNotes cases(InputStream content, SheetFormat format, RowSink<CaseRow> sink) {
        return read(content, format, SheetKind.CASES, new CaseReading(sink));
    }

    private SheetNotes read(InputStream content, SheetFormat format, SheetKind kind, RowReading rows) {
        SheetReading reading = new SheetReading(new HeadingReading(kind, lists), rows);
        source(content, format).forEach(reading);
        return reading.finish();
    }

    private static RowSource source(InputStream content, SheetFormat format) {
        return switch (format) {
            case CSV -> new CsvRows(content);
            case XLSX -> new XlsxRows(content);
        };
    }
}
