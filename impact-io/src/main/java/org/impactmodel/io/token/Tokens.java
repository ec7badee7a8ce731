package org.impactmodel.io.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The tokens of a document, one after another, with a look ahead for a property of the object that begins: what tells
 * the variants of a type apart may be written anywhere in it.
 */
public final class Tokens {

    /** What {@link #token()} is behind the last token. */
    static final JsonToken END = JsonToken.NOT_AVAILABLE;

    /** How many tokens may stand between the start of an object and the property that tells its variant. */
    static final int FARTHEST = 1_000_000;

    /** How many characters a whole number may have that is read without the detour of fractions. */
    private static final int SMALL = 9;

    private record Event(JsonToken token, String text, long at) {}

    private final JsonParser parser;
    private final Span span = new Span();
    private final List<Event> ahead = new ArrayList<>();
    private int next;
    private JsonToken token = END;
    private boolean live = true;

    Tokens(JsonParser parser) {
        this.parser = parser;
    }

    JsonToken token() {
        return token;
    }

    /** The token read last, which may lie ahead of the current one. */
    JsonToken last() {
        return ahead.isEmpty() || live ? token : ahead.get(ahead.size() - 1).token;
    }

    JsonToken next() {
        if (next < ahead.size()) {
            live = false;
            token = ahead.get(next++).token;
            return token;
        }
        if (next > 0) {
            ahead.clear();
            next = 0;
        }
        live = true;
        JsonToken read = parser.nextToken();
        token = read == null ? END : read;
        return token;
    }

    /** The text of the current name, string, number or literal. */
    String text() {
        if (!live) {
            return ahead.get(next - 1).text;
        }
        return liveText();
    }

    /** The characters of the current string. */
    Span span() {
        if (live) {
            span.move(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        } else {
            char[] chars = text().toCharArray();
            span.move(chars, 0, chars.length);
        }
        return span;
    }

    double number() {
        if (!live) {
            return Double.parseDouble(text());
        }
        boolean small = token == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= SMALL;
        return small ? parser.getIntValue() : parser.getDoubleValue();
    }

    /** Where the current token begins: the line in the upper half, the character in the lower. */
    long at() {
        return live ? pack(parser.currentTokenLocation()) : ahead.get(next - 1).at;
    }

    /** Where the parser stands, when there is no further token. */
    long end() {
        return pack(parser.currentLocation());
    }

    /** Goes to the last token of the value that begins at the current one. */
    void skip() {
        int open = 0;
        do {
            open += depth(token);
        } while (open > 0 && next() != END);
    }

    /**
     * The first property of the object that begins at the current token whose name is in a set, and its text when it has
     * one; nothing is consumed.
     */
    Optional<Found> find(Set<String> names) {
        keepCurrent();
        int open = 1;
        for (int i = next; open > 0; i++) {
            Event event = event(i);
            if (event.token == END) {
                return Optional.empty();
            }
            if (open == 1 && event.token == JsonToken.PROPERTY_NAME && names.contains(event.text)) {
                Event value = event(i + 1);
                return Optional.of(new Found(event.text, value.text, value.token == JsonToken.VALUE_STRING));
            }
            open += depth(event.token);
        }
        return Optional.empty();
    }

    public record Found(String name, String value, boolean string) {}

    private void keepCurrent() {
        if (live) {
            ahead.clear();
            ahead.add(new Event(token, "", pack(parser.currentTokenLocation())));
            next = 1;
            live = false;
        }
    }

    private Event event(int i) {
        while (ahead.size() <= i) {
            if (ahead.size() > FARTHEST) {
                return new Event(END, "", 0);
            }
            JsonToken read = Optional.ofNullable(parser.nextToken()).orElse(END);
            ahead.add(new Event(read, liveText(), pack(parser.currentTokenLocation())));
        }
        return ahead.get(i);
    }

    private String liveText() {
        String text = parser.getString();
        return text == null ? "" : text;
    }

    private static int depth(JsonToken token) {
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    static long pack(TokenStreamLocation at) {
        return at == null ? 0 : (long) at.getLineNr() << 32 | Math.max(0, at.getColumnNr());
    }
}
