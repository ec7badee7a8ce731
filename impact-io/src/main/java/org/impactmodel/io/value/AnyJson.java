package org.impactmodel.io.value;

import java.util.Map;
import java.util.TreeMap;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Json;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Any JSON value as its text: numbers and the order of properties as they were written, without blanks. */
final class AnyJson {

    private AnyJson() {}

    /** Reads the value that begins at the current token into its text. */
    static Object read(Input in) {
        StringBuilder text = new StringBuilder();
        return read(in, new Output(text, false, false)) ? text.toString() : Shape.INVALID;
    }

    private static boolean read(Input in, Output out) {
        JsonToken token = in.token();
        if (token == JsonToken.START_OBJECT) {
            return readObject(in, out);
        }
        if (token == JsonToken.START_ARRAY) {
            return readList(in, out);
        }
        if (token == JsonToken.VALUE_STRING) {
            Object read = Scalars.TEXT.read(in);
            out.text(Shape.isSound(read) ? in.text() : "");
            return Shape.isSound(read);
        }
        boolean number = token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
        out.raw(in.text());
        return !number || Shape.isSound(Numbers.DOUBLE.read(in));
    }

    private static boolean readObject(Input in, Output out) {
        boolean valid = true;
        Map<String, Boolean> seen = new TreeMap<>();
        out.startObject();
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.text();
            in.trail().enter(name);
            if (seen.put(name, true) != null) {
                in.fault(Fault.of("duplicate-key").found(name));
                valid = false;
            }
            out.name(name);
            in.next();
            valid &= read(in, out);
            in.trail().leave();
        }
        out.endObject();
        return valid;
    }

    private static boolean readList(Input in, Output out) {
        boolean valid = true;
        out.startList();
        for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
            in.trail().enter(i);
            out.element();
            valid &= read(in, out);
            in.trail().leave();
        }
        out.endList();
        return valid;
    }

    /** Writes a text that is JSON as the document is written. */
    static void write(String text, Output out) {
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            copy(parser, out);
        }
    }

    private static void copy(JsonParser parser, Output out) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            out.startList();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                out.element();
                copy(parser, out);
            }
            out.endList();
        } else if (token == JsonToken.START_OBJECT) {
            copyObject(parser, out);
        } else if (token == JsonToken.VALUE_STRING) {
            out.text(parser.getString());
        } else if (out.sorted() && token.isNumeric()) {
            out.number(parser.getDoubleValue());
        } else {
            out.raw(parser.getString());
        }
    }

    private static void copyObject(JsonParser parser, Output out) {
        Map<String, String> sorted = new TreeMap<>();
        out.startObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.getString();
            parser.nextToken();
            if (out.sorted()) {
                StringBuilder part = new StringBuilder();
                copy(parser, new Output(part, false, true));
                sorted.put(name, part.toString());
            } else {
                out.name(name);
                copy(parser, out);
            }
        }
        sorted.forEach((name, part) -> {
            out.name(name);
            out.raw(part);
        });
        out.endObject();
    }
}
