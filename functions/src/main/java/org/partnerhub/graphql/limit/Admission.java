package org.partnerhub.graphql.limit;

import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.validation.GoodFaithIntrospectionExceeded;
import graphql.validation.QueryComplexityLimitsExceeded;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.partnerhub.graphql.contract.Contract;
import org.partnerhub.graphql.limit.NotAdmitted.Code;

/**
 * Decides whether a request is run. What costs least is looked at first: the text, its parse, what it counts to, and only then
 * whether it is valid, since parsing and validating are what a hostile document wants to make long.
 *
 * <p>Promised: what is admitted is within every limit and valid by the schema. Not checked: how large the request is, which is
 * {@code Body}'s duty, and how long it runs, which is {@link TimeLimit}'s.
 *
 * @param parsed documents that are known, by their text: so few that they are kept
 */
public record Admission(GraphQLSchema schema, Limits limits, Map<String, Document> parsed) {

    /** That has read no document yet. */
    public Admission(GraphQLSchema schema, Limits limits) {
        this(schema, limits, new ConcurrentHashMap<>());
    }

    /**
     * The document of a request that may be run.
     *
     * @param operation the name of the one that is asked for; empty when the document has only one
     * @throws NotAdmitted when it goes beyond a limit, is not written as GraphQL, or does not fit the schema
     */
    public Document document(String text, Optional<String> operation, Map<String, Object> variables)
            throws NotAdmitted {
        Scan.of(text).requireWithin(limits);
        Document document = parsed(text);
        Counts.of(document).requireWithin(limits);
        Counts.requireShortLists(variables, limits);
        for (OperationDefinition asked : asked(document, operation)) {
            Reach.of(asked, document, variables, schema).requireWithin(limits);
        }
        requireValid(document);
        return document;
    }

    /**
     * A document that was reviewed, and is within what it may cost and valid, since it would not be shipped otherwise.
     *
     * @throws NotAdmitted when a variable goes beyond a limit
     */
    public Document known(String text, Map<String, Object> variables) throws NotAdmitted {
        Counts.requireShortLists(variables, limits);
        return parsed.computeIfAbsent(text, Contract::query);
    }

    private static List<OperationDefinition> asked(Document document, Optional<String> named) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation ->
                        named.map(name -> name.equals(operation.getName())).orElse(true))
                .toList();
    }

    private Document parsed(String text) throws NotAdmitted {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options())
                    .build());
        } catch (ParseCancelledTooDeepException deep) {
            throw NotAdmitted.beyond(Code.TOO_DEEP, "The document is nested too deep to be read.");
        } catch (ParseCancelledException many) {
            throw NotAdmitted.beyond(
                    Code.TOO_MANY_TOKENS, "A document has at most " + limits.tokens() + " names, signs and values.");
        } catch (InvalidSyntaxException problem) {
            throw NotAdmitted.unreadable(problem);
        }
    }

    private ParserOptions options() {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens()));
    }

    private void requireValid(Document document) throws NotAdmitted {
        List<? extends GraphQLError> errors = errors(document);
        if (!errors.isEmpty()) {
            throw NotAdmitted.invalid(errors);
        }
    }

    private List<? extends GraphQLError> errors(Document document) throws NotAdmitted {
        try {
            return ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        } catch (GoodFaithIntrospectionExceeded much) {
            throw NotAdmitted.beyond(
                    Code.INTROSPECTION_TOO_LARGE, "Ask for the schema once, and for each of its types once.");
        } catch (QueryComplexityLimitsExceeded much) {
            throw NotAdmitted.beyond(Code.TOO_COSTLY, "The document asks for more than can be checked.");
        }
    }
}
