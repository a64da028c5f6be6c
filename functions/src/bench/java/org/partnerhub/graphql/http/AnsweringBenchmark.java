package org.partnerhub.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.partnerhub.LocalHub;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.graphql.GraphQlEngine;
import org.partnerhub.graphql.GraphQlRequest;
import org.partnerhub.graphql.contract.Contract;
import org.partnerhub.graphql.reading.ReadingRoom;
import org.partnerhub.graphql.reading.Shelf;
import org.partnerhub.laboratory.Workload;
import org.partnerhub.release.RecentPointer;
import org.partnerhub.store.Table;

/** The steps of an answer, each alone, with the seed's releases in memory and the first compiler alone, as on Lambda. */
@State(Scope.Benchmark)
public class AnsweringBenchmark {
    private static final Viewer EMBASSY = new Viewer(Partner.JAPAN_EMBASSY, Set.of(), Set.of());

    @Param({"indicator", "dashboard", "persons"})
    String question;

    private LocalHub hub;
    private Shelf shelf;
    private GraphQLSchema schema;
    private GraphQlEngine engine;
    private GraphQlRequest request;
    private Document document;
    private ExecutionResult result;

    /** Starts a hub with the seed and answers once, so that the releases are read. */
    @Setup
    public void open() throws IOException {
        LocalHub.Settings settings = new LocalHub.Settings(Path.of(""), 0, Optional.empty(), List.of());
        hub = LocalHub.start(settings, Clock.systemUTC(), new PrintStream(OutputStream.nullOutputStream(), true));
        shelf = new Shelf(
                new RecentPointer(hub.tables().reader(Table.RELEASED), Duration.ofDays(1), Clock.systemUTC()));
        schema = new ReadingRoom(CodeListReader.packaged().readWhenAsked()).schema(Contract.packaged());
        engine = new GraphQlEngine(schema, failure -> {
            throw new IllegalStateException(failure);
        });
        Workload workload = Workload.named(question);
        request = new GraphQlRequest(
                workload.query().text(), Optional.empty(), workload.variables(), Optional.empty(), true);
        document = Parser.parse(request.query());
        result = execute();
        if (!result.getErrors().isEmpty() || !validate().isEmpty()) {
            throw new IllegalStateException(question + " is not answered: " + result.getErrors());
        }
    }

    /** Ends the hub. */
    @TearDown
    public void close() {
        hub.close();
    }

    @Benchmark
    public Document parse() {
        return Parser.parse(request.query());
    }

    @Benchmark
    public Document readPrepared() {
        return Contract.query(request.query());
    }

    @Benchmark
    public List<? extends GraphQLError> validate() {
        return ParseAndValidate.validate(schema, document, Locale.ENGLISH);
    }

    /** Of a known document, which is parsed once. */
    @Benchmark
    public ExecutionResult execute() {
        return engine.execute(request, EMBASSY, shelf.open());
    }

    @Benchmark
    public Answer serialise() {
        return JsonRendering.as(MediaType.JSON, Errors.ALL).of(result);
    }
}
