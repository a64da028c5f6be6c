package org.partnerhub.graphql.contract;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FastSchemaGenerator;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

/** Has the library make a schema or a document from its text, which takes longer than all else that a function does at its start. */
final class FromText {
    /** Not strict, since strict wiring keeps the library's own scalars. */
    private static final boolean REPLACING_SCALARS = false;

    private static final ParserOptions MEANING_ALONE = ParserOptions.getDefaultSdlParserOptions()
            .transform(options -> options.captureIgnoredChars(false)
                    .captureSourceLocation(false)
                    .captureLineComments(false)
                    .readerTrackData(false));

    private static final SchemaGenerator.Options OPTIONS = SchemaGenerator.Options.defaultOptions()
            .withValidation(true)
            .captureAstDefinitions(false)
            .useAppliedDirectivesOnly(true);

    private FromText() {}

    static GraphQLSchema schema(String text) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().strictMode(REPLACING_SCALARS);
        Scalars.ALL.forEach(wiring::scalar);
        Document document = Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(text)
                .parserOptions(MEANING_ALONE)
                .build());
        return new FastSchemaGenerator()
                .makeExecutableSchema(OPTIONS, new SchemaParser().buildRegistry(document), wiring.build());
    }

    static Document query(String text) {
        return Parser.parse(text);
    }
}
