package org.partnerhub.graphql.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.Optional;
import org.partnerhub.exchange.xml.XmlFile;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.graphql.iati.IatiFile;

/**
 * The answer to the shipped query Iati as a file of IATI 2.03. What is closed to the viewer is an error in JSON and a comment in the
 * file; with any other error there is no file.
 */
record IatiRendering() implements Rendering {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public Answer of(ExecutionResult result) {
        JsonNode answer = MAPPER.valueToTree(result.getData());
        return Optional.of(answer)
                .filter(any -> result.getErrors().stream().allMatch(IatiRendering::isClosed))
                .flatMap(IatiFile::of)
                .map(IatiRendering::answer)
                .orElseGet(() -> JsonRendering.IN_PLACE_OF_A_FILE.of(result));
    }

    private static Answer answer(IatiFile file) {
        if (!file.isWhole()) {
            return Download.tooLarge(
                    "The release has more of something than one answer lists; ask for it in JSON, page by page.");
        }
        return new Download(MediaType.XML, file.name() + ".xml")
                .of(() -> new XmlFile(file.root(), Download.MOST_BYTES).bytes());
    }

    private static boolean isClosed(GraphQLError error) {
        return Optional.ofNullable(error.getExtensions())
                .map(extensions -> extensions.get("code"))
                .filter(Refusal.Code.NOT_FOUND.name()::equals)
                .isPresent();
    }
}
