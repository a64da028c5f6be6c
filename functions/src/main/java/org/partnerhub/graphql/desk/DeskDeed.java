package org.partnerhub.graphql.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Viewer;
import org.partnerhub.audit.About;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Request;
import org.partnerhub.audit.Who;
import org.partnerhub.graphql.Operation;
import org.partnerhub.reporting.period.Actor;

/** What somebody does at the desk, for the audit log. */
record DeskDeed(Actor actor, Operation operation) {

    Deed of(Kind kind, List<String> fields, About about) {
        Request request = new Request(operation.name(), operation.hash());
        return new Deed(Door.DESK, kind, fields, Optional.of(who()), Optional.of(request), about, scope());
    }

    private Who who() {
        Viewer viewer = actor.viewer();
        List<String> grants = viewer.grants().stream().map(Grant::group).toList();
        return new Who(actor.person(), viewer.partner().group(), grants);
    }

    /** Whose rows are open at the desk, and of which sort. */
    private List<String> scope() {
        Viewer viewer = actor.viewer();
        List<String> scope = new ArrayList<>();
        if (Stream.of(Grant.REPORTER, Grant.APPROVER, Grant.DPO, Grant.OPERATOR).anyMatch(viewer::has)) {
            viewer.partner().organisation().ifPresent(scope::add);
        }
        Stream.of(Grant.VALIDATOR, Grant.PROTECTION, Grant.AUDITOR)
                .filter(viewer::has)
                .map(DeskDeed::word)
                .forEach(scope::add);
        viewer.districts().stream().sorted().forEach(scope::add);
        return scope;
    }

    private static String word(Grant grant) {
        return switch (grant) {
            case VALIDATOR -> "candidates";
            case PROTECTION -> "protection";
            case AUDITOR -> "audit";
            case REPORTER, APPROVER, ANTI_TRAFFICKING, TVEC, DPO, OPERATOR -> grant.group();
        };
    }
}
