package org.impactmodel.io.token;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.impactmodel.io.problem.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where places of a document stand that are known by their pointers. Reading keeps no places, since a document mostly
 * has no fault; when it has one, this goes over it a second time.
 */
public final class Locator {

    /** A place on the way to those that are looked for. */
    private static final class Step {
        private final Map<String, Step> below = new TreeMap<>();
        private long at;
    }

    private final Step root = new Step();

    private Locator() {}

    /**
     * Where some places stand.
     *
     * @param bytes the document once more
     * @param most how many bytes it may have
     * @param pointers the places as JSON pointers (RFC 6901)
     * @return by pointer, the line in the upper half and the character in the lower; of what is not there, the place of what
     *     should hold it; without those behind the point where the text is no JSON
     */
    public static Map<String, Long> places(InputStream bytes, long most, Collection<String> pointers) {
        Locator locator = new Locator();
        pointers.forEach(locator::want);
        try (JsonParser parser = Json.parser(new Utf8(bytes, most))) {
            if (parser.nextToken() != null) {
                walk(parser, locator.root);
            }
        } catch (JacksonException | Utf8.TooLarge e) {
            // what comes before is found
        }
        Map<String, Long> found = new HashMap<>();
        pointers.forEach(pointer -> found.put(pointer, locator.find(pointer)));
        found.values().removeIf(at -> at == 0);
        return found;
    }

    /**
     * A place in a file.
     *
     * @param file the name of the file
     * @param pointer the place in its document
     * @param at the line in the upper half and the character in the lower, 0 where they are not known
     * @param linesBefore how many lines of the file come before the document
     * @return the place
     */
    public static Place.InDocument place(String file, String pointer, long at, long linesBefore) {
        int line = (int) (at >>> Integer.SIZE);
        return line == 0
                ? new Place.InDocument(file, pointer, OptionalInt.empty(), OptionalInt.empty())
                : new Place.InDocument(
                        file, pointer, OptionalInt.of((int) (line + linesBefore)), OptionalInt.of((int) at));
    }

    private void want(String pointer) {
        Step step = root;
        for (String name : names(pointer)) {
            step = step.below.computeIfAbsent(name, any -> new Step());
        }
    }

    private long find(String pointer) {
        Step step = root;
        long at = root.at;
        for (String name : names(pointer)) {
            step = step.below.getOrDefault(name, step);
            at = step.at == 0 ? at : step.at;
        }
        return at;
    }

    private static String[] names(String pointer) {
        String[] names =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        for (int i = 0; i < names.length; i++) {
            names[i] = names[i].replace("~1", "/").replace("~0", "~");
        }
        return names;
    }

    private static void walk(JsonParser parser, Step step) {
        step.at = Tokens.pack(parser.currentTokenLocation());
        if (step.below.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                child(parser, step, name);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                child(parser, step, Integer.toString(i));
            }
        }
    }

    private static void child(JsonParser parser, Step step, String name) {
        Step child = step.below.get(name);
        if (child == null) {
            parser.skipChildren();
        } else {
            walk(parser, child);
        }
    }
}
