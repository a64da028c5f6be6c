package org.partnerhub.exchange;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.ScoringInstrument;

/**
 * Reads scoring instruments in JSON. Every property must be there, and none may be there besides or twice.
 *
 * @param lists the lists ScoringInstrument, ScoreDimension and ScoreBand among others
 */
public record ScoringInstrumentReader(CodeLists lists) {
    private static final String NO_INSTRUMENT = "is no scoring instrument in JSON";
    private static final JsonSetter.Value NO_NULLS = JsonSetter.Value.forContentNulls(Nulls.FAIL);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withConfigOverride(List.class, list -> list.setSetterInfo(NO_NULLS))
            .withConfigOverride(Map.class, map -> map.setSetterInfo(NO_NULLS))
            .build();

    /**
     * The instrument of a version that is packaged with the hub.
     *
     * @param version a code of ScoringInstrument
     * @throws IllegalStateException when there is none
     */
    public ScoringInstrument packaged(String version) {
        String path = "/instruments/" + version.toLowerCase(Locale.ROOT) + ".json";
        try (InputStream stream = ScoringInstrumentReader.class.getResourceAsStream(path)) {
            return read(Optional.ofNullable(stream)
                    .orElseThrow(() -> new IllegalStateException("no scoring instrument at " + path)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Reads one instrument.
     *
     * @throws IllegalArgumentException when the stream is no instrument, or one that contradicts itself or names codes that
     *     no list holds; the message says what is wrong
     */
    public ScoringInstrument read(InputStream stream) {
        try {
            ScoringInstrument instrument = Optional.ofNullable(MAPPER.readValue(stream, InstrumentFile.class))
                    .map(InstrumentFile::instrument)
                    .orElseThrow(() -> new IllegalArgumentException(NO_INSTRUMENT));
            new InstrumentCheck(instrument, lists).check();
            return instrument;
        } catch (IOException problem) {
            throw new IllegalArgumentException(NO_INSTRUMENT, problem);
        }
    }
}
