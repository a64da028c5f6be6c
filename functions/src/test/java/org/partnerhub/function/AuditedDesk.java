package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnerhub.HubClient;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.audit.Chains;
import org.partnerhub.audit.Entry;
import org.partnerhub.audit.Line;
import org.partnerhub.graphql.desk.MutationText;
import org.partnerhub.graphql.desk.Workplace;
import org.partnerhub.graphql.desk.Workplaces;
import org.partnerhub.local.LocalContext;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;

/** The desk as Lambda would call it, over tables in memory, with the log of what is done there. */
public final class AuditedDesk {
    static final String SUBJECT = "a-subject-of-the-user-pool";
    static final MutationText CONTRACT = MutationText.ofTheContract();

    final MemoryTables tables = new MemoryTables();
    final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final OperatorLog log = new OperatorLog(new PrintStream(written, true, StandardCharsets.UTF_8));
    private final Workplace workplace = Workplaces.over(tables, Clock.systemUTC());
    private String subject = SUBJECT;
    private ReportFunction desk = over(Chains.in(tables, Clock.systemUTC()));

    /** An activity with an indicator of IOM's that is not reported on yet. */
    AuditedDesk() {
        this(ActivitySample.with(IndicatorSample.of("1.1").unreported("2025Q1")).made());
    }

    /** An activity of the test's. */
    public AuditedDesk(Activity activity) {
        new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED)).accept(activity);
    }

    /** From now on it is another person who asks. */
    public AuditedDesk by(String person) {
        subject = person;
        return this;
    }

    /** Decides on what was approved, and releases what was ordered. */
    public void sweep() {
        SweepBench.over(tables, Chains.in(tables, Clock.systemUTC()), Clock.systemUTC())
                .run(() -> {});
    }

    /** The same tables, logged elsewhere. */
    void logsTo(AuditLog audit) {
        desk = over(audit);
    }

    private ReportFunction over(AuditLog audit) {
        return new ReportFunction(workplace.with(audit), log, log);
    }

    APIGatewayV2HTTPResponse answer(String groups, String body) {
        return answer(groups, body, "application/json");
    }

    /** The answer to a query as a file of CSV. */
    APIGatewayV2HTTPResponse table(String groups, String query) {
        return answer(groups, HubClient.body(query, Map.of()), "text/csv");
    }

    private APIGatewayV2HTTPResponse answer(String groups, String body, String accept) {
        Map<String, String> claims = Map.of(
                "sub", subject, "token_use", "access", "username", "kumari", "cognito:groups", "[" + groups + "]");
        return desk.handleRequest(Posts.of(body, claims, accept), new LocalContext("test"));
    }

    /** The answer to a viewer of these groups, separated by blanks. */
    public JsonNode ask(String groups, String query) {
        return HubClient.json(answer(groups, HubClient.body(query, Map.of())).getBody());
    }

    /** The answer to a mutation with its whole payload. */
    public JsonNode does(String groups, String mutation, Map<String, Object> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.putIfAbsent("clientMutationId", "one");
        String body = HubClient.body(CONTRACT.of(mutation), Map.of("input", whole));
        return HubClient.json(answer(groups, body).getBody());
    }

    JsonNode reports(String groups, String value) {
        return does(
                groups,
                "reportActual",
                Map.of(
                        "activity",
                        ActivitySample.IDENTIFIER,
                        "indicator",
                        "1.1",
                        "periodEnd",
                        "2025-03-31",
                        "value",
                        value));
    }

    /** The oldest first. */
    List<Entry> entries() {
        return Chains.entries(tables);
    }

    String logged() {
        return String.join(
                "\n", Chains.lines(tables).stream().map(Line::toString).toList());
    }

    List<String> lines() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
