package org.partnerhub.exchange.xml;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of XML that is to be written. */
public sealed interface Xml {

    /** Words within an element; what no XML can hold is left out. */
    record Words(String words) implements Xml {}

    /** A remark for whoever reads the file, of which programs take no notice. */
    record Comment(String sentence) implements Xml {}

    /** An attribute of an element, its name with its prefix if it has one. */
    record Attribute(String name, String value) {}

    /** An element, its name with its prefix if it has one. */
    record Element(String name, List<Attribute> attributes, List<Xml> content) implements Xml {

        /** The element with one more attribute; as it is where there is no value. */
        public Element with(String attribute, Optional<String> value) {
            return value.filter(text -> !text.isEmpty())
                    .map(text ->
                            new Element(name, appended(attributes, List.of(new Attribute(attribute, text))), content))
                    .orElse(this);
        }

        /** The element with one more attribute; as it is where the value is empty. */
        public Element with(String attribute, String value) {
            return with(attribute, Optional.of(value));
        }

        /** The element with more in it. */
        public Element holding(Collection<? extends Xml> more) {
            return new Element(name, attributes, appended(content, more));
        }

        /** The element with more in it. */
        public Element holding(Xml... more) {
            return holding(List.of(more));
        }

        private static <T> List<T> appended(List<T> some, Collection<? extends T> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }
    }

    /** An element without anything. */
    static Element element(String name) {
        return new Element(name, List.of(), List.of());
    }
}
