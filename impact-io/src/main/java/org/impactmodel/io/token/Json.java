package org.impactmodel.io.token;

import java.nio.channels.Channels;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Parsers with limits, for input that nobody vouches for. */
public final class Json {

    /** How deep objects and lists may nest. */
    public static final int DEEPEST = 160;

    /** How many characters a text may have. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 400;

    /** Names are not interned, because whoever writes a document chooses them. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private Json() {}

    /**
     * A parser of checked bytes.
     *
     * @param bytes the bytes
     * @return the parser, to be closed
     */
    public static JsonParser parser(Utf8 bytes) {
        return FACTORY.createParser(ObjectReadContext.empty(), Channels.newInputStream(bytes));
    }
}
