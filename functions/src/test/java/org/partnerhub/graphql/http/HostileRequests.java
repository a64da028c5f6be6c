package org.partnerhub.graphql.http;

import static org.partnerhub.graphql.Repetitions.chained;
import static org.partnerhub.graphql.Repetitions.circle;
import static org.partnerhub.graphql.Repetitions.numbered;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnerhub.HubClient;

/** Requests that mean the hub no good, by what is bad about them. */
public final class HostileRequests {
    private static final String VIEWER = "{ viewer { partner } }";

    private final Map<String, UnaryOperator<HttpRequest.Builder>> all = new LinkedHashMap<>();

    public HostileRequests() {
        largeDocuments();
        deepDocuments();
        manyOfOne();
        circles();
        values();
        bodies();
        introspection();
        transports();
        guesses();
    }

    /** Each turns a request to {@code /graphql} with a good token into a hostile one. */
    public Map<String, UnaryOperator<HttpRequest.Builder>> all() {
        return all;
    }

    private void largeDocuments() {
        query("900,000 digits", "{ releases(first: " + "9".repeat(900_000) + ") { edges { cursor } } }");
        query("30,000 digits", "{ releases(first: " + "9".repeat(30_000) + ") { edges { cursor } } }");
        query("30,000 digits with a sign", "{ releases(first: -" + "9".repeat(30_000) + ") { edges { cursor } } }");
        query("30,000 digits behind a point", "{ releases(first: 1." + "9".repeat(30_000) + ") { edges { cursor } } }");
        query("21 digits", "{ releases(first: " + "9".repeat(21) + ") { edges { cursor } } }");
        query("an exponent of twenty digits", "{ releases(first: 1e" + "9".repeat(20) + ") { edges { cursor } } }");
        query("an exponent of nine digits", "{ releases(first: 1e999999999) { edges { cursor } } }");
        query("a comment of 30,000 digits", VIEWER + " # " + "9".repeat(30_000));
        query("a text of 30,000 letters", activity("\"" + "a".repeat(30_000) + "\""));
        query("a block of 30,000 letters", activity("\"\"\"" + "a".repeat(30_000) + "\"\"\""));
        query("a block of 10,000 lines", activity("\"\"\"" + "\n a".repeat(10_000) + "\"\"\""));
        query("a text of 5,000 escapes", activity("\"" + "\\u00e9".repeat(5_000) + "\""));
        query("a text that does not end", activity("\"" + "a".repeat(10_000)));
        query("10,000 quotes", activity("\"".repeat(10_000)));
        query("a name of 30,000 letters", "{ " + "a".repeat(30_000) + " }");
        query("30,000 blanks", "{" + " ".repeat(30_000) + "viewer { partner } }");
        query("30,000 commas", "{" + ",".repeat(30_000) + "viewer { partner } }");
        query("15,000 lines", "{" + "\n".repeat(15_000) + "viewer { partner } }");
        query("10,000 comments", "#\n".repeat(10_000) + VIEWER);
        query("30,000 opening braces", "{".repeat(30_000));
        query("30,000 closing braces", "}".repeat(30_000));
        query("30,000 brackets", activity("[".repeat(30_000)));
        query("30,000 colons", ":".repeat(30_000));
        query("30,000 signs of a spread", "...".repeat(10_000));
        query("30,000 dollars", "query(" + "$".repeat(30_000) + ") " + VIEWER);
        query("40,000 letters", VIEWER + " #" + "x".repeat(40_000));
        query("letters of four bytes", VIEWER + " #" + "\uD83D\uDE00".repeat(10_000));
        query("half a letter", activity("\"\\ud83d\""));
        query("a zero", "{ viewer \u0000 { partner } }");
        query("a byte order mark in the middle", "{ viewer \ufeff { partner } }");
        query("text that runs backwards", "{ viewer { \u202epartner } }");
    }

    private void deepDocuments() {
        for (int depth : List.of(21, 100, 1_000, 5_000)) {
            query("fields " + depth + " deep", "{ viewer" + "{ viewer".repeat(depth) + "}".repeat(depth) + "}");
            query(
                    "unnamed fragments " + depth + " deep",
                    "{" + "...{".repeat(depth) + "viewer { partner }" + "}".repeat(depth) + "}");
            query("lists " + depth + " deep", activity("[".repeat(depth) + "]".repeat(depth)));
            query("objects " + depth + " deep", activity("{a:".repeat(depth) + "1" + "}".repeat(depth)));
            query(
                    "types " + depth + " deep",
                    "query($a: " + "[".repeat(depth) + "ID" + "]".repeat(depth) + ") " + VIEWER);
        }
    }

    private void manyOfOne() {
        query("31 aliases", "{ viewer {" + numbered(31, " a%: partner") + " } }");
        query("1,000 aliases", "{" + numbered(1_000, " a%: viewer { partner }") + " }");
        query("a root field eleven times", "{" + numbered(11, " a%: releases { edges { cursor } }") + " }");
        query("one field 1,000 times", "{ viewer {" + " partner".repeat(1_000) + " } }");
        query("one field 5,000 times", "{ viewer {" + " partner".repeat(5_000) + " } }");
        query("21 directives", "{ viewer {" + " partner @skip(if: false)".repeat(21) + " } }");
        query("500 directives on a field", "{ viewer { partner" + " @skip(if: false)".repeat(500) + " } }");
        query("2,000 unknown directives", "{ viewer { partner" + " @a".repeat(2_000) + " } }");
        query("500 operations", numbered(500, "query q% " + VIEWER + " "));
        query("500 unnamed operations", VIEWER.repeat(500));
        query("1,000 variables", "query(" + numbered(1_000, "$v%: ID ") + ") " + VIEWER);
        query("1,000 arguments", "{ activity(" + numbered(1_000, "a%: 1 ") + ") { title } }");
        query("one argument 500 times", "{ releases(" + "first: 1 ".repeat(500) + ") { edges { cursor } } }");
        query(
                "a list of 101",
                "{ changes(from: \"a\", to: \"b\", what: [" + " SPENT".repeat(101) + "]) { edges { cursor } } }");
        query("types among operations", numbered(200, "type T% { a: Int } ") + VIEWER);
        query("an extension of the schema", "extend type Query { a: Int } " + VIEWER);
        query("a subscription", "subscription { viewer { partner } }");
        query("a mutation in the reading room", "mutation { submitPeriod(input: {}) { userErrors { code } } }");
        query(
                "pages of pages",
                "{ activities(first: 100) { edges { node { indicators(first: 100) { edges { node { periods(first: 100) { edges { node {"
                        + " breakdown(by: [DISTRICT]) { cells { figure { value } } } } } } } } } } } } }");
        query("a page of two thousand million", "{ activities(first: 2000000000) { edges { cursor } } }");
        query("a page of less than none", "{ activities(first: -2000000000) { edges { cursor } } }");
    }

    private void circles() {
        for (int size : List.of(1, 2, 19, 1_000)) {
            query("a circle of " + size + " fragments", circle(size));
        }
        query(
                "fragments that double",
                VIEWER.replace("partner", "...f0") + numbered(18, " fragment f% on Viewer { ...g% ...g% }"));
        query("fragments that spread the next twenty times", chained(18, 20));
        query("a fragment that is not there", "{ ...nothing }");
        query("a fragment that is not used", VIEWER + " fragment f on Viewer { partner }");
        query("a fragment on nothing", "{ ... on Nothing { a } }");
        query("a fragment named on", "{ ...on } fragment on on Query { viewer { partner } }");
        query("one fragment twice", "{ viewer { ...f } }" + " fragment f on Viewer { partner }".repeat(2));
    }

    private void values() {
        for (String value : List.of(
                "\"' OR '1'='1\"",
                "\"../../../../etc/passwd\"",
                "\"${jndi:ldap://127.0.0.1:1/a}\"",
                "\"#{7*7}\"",
                "\"<script>alert(1)</script>\"",
                "\"RELEASE#UPLIFT\"",
                "\"CURRENT\"",
                "\"\\u0000\"",
                "true",
                "EN",
                "null",
                "1.5",
                "$nothing")) {
            query("an activity named " + value, activity(value));
        }
        query("a cursor that is none", "{ releases(after: \"AAAA\") { edges { cursor } } }");
        query("a cursor of 10,000 letters", "{ releases(after: \"" + "A".repeat(10_000) + "\") { edges { cursor } } }");
        query("a day that is none", "{ activity(iatiIdentifier: \"a\", asOf: \"9999-99-99\") { title } }");
        query("a year of ten digits", "{ activity(iatiIdentifier: \"a\", asOf: \"+9999999999-01-01\") { title } }");
    }

    private void bodies() {
        body("nothing", "");
        body("a number", "1");
        body("a batch", "[" + HubClient.body(VIEWER, Map.of()) + "," + HubClient.body(VIEWER, Map.of()) + "]");
        body("10,000 batches", "[" + "{},".repeat(10_000) + "{}]");
        body("lists 100,000 deep", "[".repeat(100_000));
        body("objects 50,000 deep", "{\"a\":".repeat(40_000));
        body("a number of 200,000 digits", with("\"a\":" + "9".repeat(200_000)));
        body("a fraction of 200,000 digits", with("\"a\":0." + "9".repeat(200_000)));
        body("an exponent of nine digits in a variable", with("\"a\":1e999999999"));
        body("a text of 200,000 letters", with("\"a\":\"" + "a".repeat(200_000) + "\""));
        body("a key of 200,000 letters", with("\"" + "a".repeat(200_000) + "\":1"));
        body(
                "20,000 keys",
                with(IntStream.range(0, 20_000)
                        .mapToObj(key -> "\"k" + key + "\":1")
                        .collect(Collectors.joining(","))));
        body("2,000 keys of one hash", with(colliding(2_048)));
        body("one key twice", "{\"query\":\"{ viewer { partner } }\",\"query\":\"{ __typename }\"}");
        body("something behind it", HubClient.body(VIEWER, Map.of()) + "{}");
        body("300,000 blanks behind it", HubClient.body(VIEWER, Map.of()) + " ".repeat(300_000));
        body("a list of 10,000 in a variable", with("\"a\":[" + "1,".repeat(10_000) + "1]"));
        body("a document that is not known", "{\"documentId\":\"sha256:" + "0".repeat(64) + "\"}");
        body("a document's name of 30,000 letters", "{\"documentId\":\"" + "a".repeat(30_000) + "\"}");
        body(
                "an automatic persisted query",
                "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + "0".repeat(64) + "\"}}}");
        body("XML", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
    }

    private void introspection() {
        query(
                "introspection in a circle",
                "{ __schema { types" + "{ fields { type".repeat(8) + "{ name" + "}".repeat(17) + "} }");
        query("introspection twice", "{ a: __schema { types { name } } b: __schema { types { name } } }");
        query("a type a hundred times", "{" + numbered(30, " a%: __type(name: \"Query\") { fields { name } }") + " }");
    }

    private void transports() {
        String body = HubClient.body(VIEWER, Map.of());
        for (String type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/xml",
                "application/json; charset=utf-16",
                "application/json;charset=utf-7",
                "*/*")) {
            all.put("a body of " + type, request -> request.header("content-type", type)
                    .POST(BodyPublishers.ofString(body)));
        }
        for (String coding : List.of("gzip", "br", "deflate", "identity")) {
            all.put("a body in " + coding, request -> request.header("content-type", "application/json")
                    .header("content-encoding", coding)
                    .POST(BodyPublishers.ofString(body)));
        }
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND")) {
            all.put("the method " + method, request -> request.header("content-type", "application/json")
                    .method(method, BodyPublishers.ofString(body)));
        }
        all.put("a type of answer that is not there", request -> request.header("content-type", "application/json")
                .header("accept", "image/png")
                .POST(BodyPublishers.ofString(body)));
        all.put("no type", request -> request.POST(BodyPublishers.ofString(body)));
        all.put("a body that is not UTF-8", request -> request.header("content-type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'})));
        all.put("UTF-8 that is longer than it must be", request -> request.header("content-type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', '}'})));
    }

    private void guesses() {
        query("a field that is almost there", "{ viewer { partne } }");
        query("a hundred unknown fields", "{ viewer {" + numbered(100, " nothing%") + " } }");
        query("Apollo's service", "{ _service { sdl } }");
        query("Apollo's entities", "{ _entities(representations: []) { __typename } }");
    }

    private void query(String what, String document) {
        body(what, HubClient.body(document, Map.of()));
    }

    private void body(String what, String content) {
        all.put(what, request -> request.header("content-type", "application/json")
                .POST(BodyPublishers.ofString(content)));
    }

    private static String activity(String value) {
        return "{ activity(iatiIdentifier: " + value + ") { title } }";
    }

    private static String with(String variables) {
        return "{\"query\":\"{ viewer { partner } }\",\"variables\":{" + variables + "}}";
    }

    /** Keys of the same {@link String#hashCode}. */
    private static String colliding(int keys) {
        return IntStream.range(0, keys)
                .mapToObj(key -> "\""
                        + IntStream.range(0, 11)
                                .mapToObj(bit -> (key >> bit & 1) == 0 ? "Aa" : "BB")
                                .collect(Collectors.joining())
                        + "\":1")
                .collect(Collectors.joining(","));
    }
}
