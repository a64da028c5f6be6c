package org.partnerhub.exchange;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.partnerhub.model.Activity;
import org.partnerhub.model.CodeLists;

/**
 * Reads activities from files of IATI 2.01 to 2.03, with the hub's own namespace {@code urn:partnerhub:iati:1}.
 *
 * @param lists the codes to hold files to; a list that is empty is not checked, and no P-code is recognised without the
 *     list District
 */
public record IatiReader(CodeLists lists) {

    /**
     * Delivers every good activity of a file, in its order and one at a time. An activity that is bad is refused on its
     * own. Not checked: whether the file is valid by IATI's schema, and codes of lists that the hub does not rely on.
     *
     * @param file must not change while it is read, since that happens twice
     * @param activities what it throws goes through and ends the reading
     * @return what became of the file, down to the last attribute that was not taken over
     * @throws FileRefused when the file as a whole is not acceptable; then nothing was delivered
     */
    public ImportReport read(Path file, Consumer<Activity> activities) {
        return readWithLines(file, (activity, lines) -> activities.accept(activity));
    }

    /** As {@link #read}, and tells with each activity on which lines its parts stand. */
    public ImportReport readWithLines(Path file, BiConsumer<Activity, Lines> activities) {
        ElementReader reader = new ElementReader(file);
        reader.read(element -> {});
        FileImport taken = new FileImport(lists, activities);
        reader.read(taken::take);
        return taken.report(String.valueOf(file.getFileName()));
    }
}
