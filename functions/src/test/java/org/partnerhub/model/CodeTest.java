package org.partnerhub.model;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.EqualByComponents;

/** Two codes are the same when they are of one list. */
final class CodeTest {

    @Test
    void the_same_letters_of_another_list_are_another_code() {
        EqualByComponents.require(() -> List.of(new Code("Sex", "f"), new Code("AgeGroup", "f"), new Code("Sex", "m")));
    }
}
