package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.exchange.xml.Xml;
import org.partnerhub.model.Language;

/** An object of the answer to the query Iati; whatever is absent or closed is empty. */
record Part(JsonNode node) {

    /** Another object within it. */
    Part at(String key) {
        return new Part(node.path(key));
    }

    /** A value within it. */
    Optional<String> text(String key) {
        JsonNode value = node.path(key);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** The code of a code within it. */
    Optional<String> code(String key) {
        return at(key).text("code");
    }

    boolean flag(String key) {
        return node.path(key).asBoolean();
    }

    /** Whether it is there and open. */
    boolean has(String key) {
        return !node.path(key).isMissingNode() && !node.path(key).isNull();
    }

    /** The objects of a list within it. */
    List<Part> list(String key) {
        List<Part> parts = new ArrayList<>();
        node.path(key).forEach(part -> parts.add(new Part(part)));
        return parts;
    }

    /** The values of a list within it. */
    List<String> words(String key) {
        List<String> words = new ArrayList<>();
        node.path(key).forEach(word -> words.add(word.asText()));
        return words;
    }

    /** The entries of a connection within it. */
    List<Part> entries(String key) {
        return at(key).list("edges").stream().map(edge -> edge.at("node")).toList();
    }

    /** A text within it, in each language in which it was published. */
    List<Xml> narratives(String key) {
        return Arrays.stream(Language.values())
                .flatMap(language -> narrative(key, language))
                .toList();
    }

    /** An element of that name that holds a text; nothing when it was published in no language. */
    List<Xml> narrated(String name, String key) {
        List<Xml> narratives = narratives(key);
        return narratives.isEmpty() ? List.of() : List.of(element(name).holding(narratives));
    }

    private Stream<Xml> narrative(String key, Language language) {
        return text(key + "_" + language.tag()).filter(text -> !text.isEmpty()).stream()
                .map(text ->
                        element("narrative").with("xml:lang", language.tag()).holding(new Xml.Words(text)));
    }
}
