package org.partnerhub.audit;

import java.util.List;
import java.util.Optional;

/**
 * Something that is to be logged, whatever becomes of it. It holds no variable, no token and no figure, which is the duty of
 * whoever makes it.
 *
 * @param steps the names of what is done: fields of the contract, or steps of the hub's own work
 * @param who who asked; empty for what the hub does by itself
 * @param request empty for what the hub does by itself
 * @param scope which rows are open: organisations' identifiers, and words such as {@code candidates} and {@code protection}
 */
public record Deed(
        Door door,
        Kind kind,
        List<String> steps,
        Optional<Who> who,
        Optional<Request> request,
        About about,
        List<String> scope) {

    /** Copies the lists. */
    public Deed {
        steps = List.copyOf(steps);
        scope = List.copyOf(scope);
    }

    /** A step of the hub's own, for which the rows of its organisation are open, if it has one. */
    public static Deed ofTheHub(Door door, Kind kind, String step, About about) {
        List<String> scope = about.organisation().stream().toList();
        return new Deed(door, kind, List.of(step), Optional.empty(), Optional.empty(), about, scope);
    }
}
