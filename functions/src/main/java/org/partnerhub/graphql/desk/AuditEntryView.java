package org.partnerhub.graphql.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.audit.Decision;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Entry;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Line;
import org.partnerhub.audit.Request;
import org.partnerhub.audit.Rows;
import org.partnerhub.audit.Who;

/** An entry of the audit log as auditors see it. */
public record AuditEntryView(Line line, Entry entry) {

    static AuditEntryView of(Line line) {
        return new AuditEntryView(line, line.entry());
    }

    public long number() {
        return entry.number();
    }

    public Instant at() {
        return entry.at();
    }

    public Door door() {
        return entry.deed().door();
    }

    public Kind kind() {
        return entry.deed().kind();
    }

    public List<String> steps() {
        return entry.deed().steps();
    }

    public Optional<String> person() {
        return entry.deed().who().map(Who::person);
    }

    public Optional<String> partner() {
        return entry.deed().who().map(Who::partner);
    }

    public List<String> grants() {
        return entry.deed().who().map(Who::grants).orElse(List.of());
    }

    public Optional<String> operation() {
        return entry.deed().request().flatMap(Request::operation);
    }

    public Optional<String> document() {
        return entry.deed().request().map(Request::document);
    }

    public Optional<String> activity() {
        return entry.deed().about().activity();
    }

    public Optional<String> organisation() {
        return entry.deed().about().organisation();
    }

    public Optional<LocalDate> periodEnd() {
        return entry.deed().about().periodEnd();
    }

    public Optional<String> job() {
        return entry.deed().about().job();
    }

    public List<String> scope() {
        return entry.deed().scope();
    }

    public Decision decision() {
        return entry.verdict().decision();
    }

    public Optional<String> code() {
        return entry.verdict().code();
    }

    public Rows rows() {
        return entry.verdict().rows();
    }

    public Optional<Long> begun() {
        return entry.verdict().begun();
    }

    public String previous() {
        return entry.previous();
    }

    public String hash() {
        return line.hash();
    }

    public boolean intact() {
        return line.isIntact();
    }
}
