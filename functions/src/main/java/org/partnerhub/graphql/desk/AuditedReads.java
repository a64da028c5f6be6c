package org.partnerhub.graphql.desk;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.access.Viewer;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Verdict;
import org.partnerhub.graphql.Execution;
import org.partnerhub.graphql.FailureLog;
import org.partnerhub.graphql.GraphQlEngine;
import org.partnerhub.graphql.GraphQlRequest;
import org.partnerhub.graphql.NormalizedOperation;
import org.partnerhub.graphql.Operation;
import org.partnerhub.graphql.Reading;
import org.partnerhub.store.StoreUnavailable;

/**
 * Appends one entry for each request that has read what is not released, before its answer leaves; an answer of which no entry
 * could be appended is not told.
 */
public record AuditedReads(Execution engine, AuditLog audit, FailureLog failures) implements Execution {
    private static final Set<String> FAULTS = Set.of("INTERNAL", "UNAVAILABLE");

    @Override
    public ExecutionResult execute(GraphQlRequest request, Viewer viewer, Reading reading) {
        ExecutionResult result = engine.execute(request, viewer, reading);
        DeskReading desk = (DeskReading) reading;
        return desk.witness().sawNothing() || isAppended(deed(desk, request), verdict(result))
                ? result
                : GraphQlEngine.unavailable();
    }

    @Override
    public Optional<NormalizedOperation> normalized(GraphQlRequest request) {
        return engine.normalized(request);
    }

    private boolean isAppended(Deed deed, Verdict verdict) {
        try {
            audit.append(deed, verdict);
            return true;
        } catch (StoreUnavailable failure) {
            failures.failed(failure);
            return false;
        }
    }

    private static Deed deed(DeskReading reading, GraphQlRequest request) {
        Witness witness = reading.witness();
        return new DeskDeed(reading.actor(), Operation.of(request)).of(Kind.READ, witness.fields(), witness.about());
    }

    private static Verdict verdict(ExecutionResult result) {
        long rows = ToldRows.in(result.getData());
        Optional<String> code = result.getErrors().stream().findFirst().map(AuditedReads::code);
        Verdict verdict =
                rows > 0 ? Verdict.DONE : code.map(AuditedReads::untold).orElse(Verdict.DONE);
        return code.map(verdict::with).orElse(verdict).over(rows);
    }

    private static Verdict untold(String code) {
        return FAULTS.contains(code) ? Verdict.FAILED : Verdict.refused(code);
    }

    private static String code(GraphQLError error) {
        return Optional.ofNullable(error.getExtensions())
                .map(extensions -> extensions.get("code"))
                .map(String::valueOf)
                .orElse("INTERNAL");
    }
}
