package org.partnerhub.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.partnerhub.exchange.BoundedStream;
import org.partnerhub.exchange.FileRefused;

/**
 * Rows of the first sheet of a workbook that is not hidden. The other sheets are searched for personal data before. The file
 * lies in a temporary file while it is read, since its parts are in no order.
 */
record XlsxRows(InputStream content) implements RowSource {
    private static final long MOST_BYTES = 64L << 20;

    @Override
    public void forEach(Consumer<SheetRow> rows) {
        try {
            Path file = Files.createTempFile("sheet", ".xlsx");
            try {
                save(file);
                read(file, rows);
            } finally {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw XmlPart.malformed();
        }
    }

    private void save(Path file) throws IOException {
        BoundedStream bounded = new BoundedStream(content, MOST_BYTES, () -> Limits.whole("it is larger than 64 MiB"));
        byte[] start = bounded.readNBytes(Signature.LENGTH);
        Signature signature = Signature.of(start);
        if (signature != Signature.ZIP) {
            throw noWorkbook(signature);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            bounded.transferTo(out);
        }
    }

    private static FileRefused noWorkbook(Signature signature) {
        return Limits.whole(
                switch (signature) {
                    case COMPOUND ->
                        "it is protected by a password or in the old format .xls; save it as .xlsx without a password";
                    case PDF -> "it is a PDF; bring the workbook that it was made of";
                    case ZIP, OTHER -> "it is no XLSX workbook";
                });
    }

    private static void read(Path file, Consumer<SheetRow> rows) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Workbook workbook = Workbook.of(new XlsxParts(zip));
            for (Workbook.Sheet sheet : workbook.sheets()) {
                if (!sheet.equals(workbook.first())) {
                    workbook.rows(sheet).forEach(new OtherSheet());
                }
            }
            workbook.rows(workbook.first()).forEach(rows);
        }
    }

    /** A sheet that is not read, only searched for personal data. */
    private static final class OtherSheet implements Consumer<SheetRow> {
        private boolean begun;

        @Override
        public void accept(SheetRow row) {
            if (!begun && !row.isBlank()) {
                PersonalGuard.checkHeading(row);
                begun = true;
            }
            PersonalGuard.checkContent(row, position -> false);
        }
    }
}
