package org.impactmodel.io.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.impactmodel.io.note.Fault;
import tools.jackson.core.JsonToken;

/** What people write that is nearly JSON: told from what the parser says of the character that it stops at. */
final class Misspelling {

    private static final Pattern CHARACTER = Pattern.compile("'(.+?)' \\(code ([0-9]+)");
    private static final Pattern WORD = Pattern.compile("Unrecognized token '([^']*)'");
    private static final String TYPOGRAPHIC = "\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB'`";

    private Misspelling() {}

    static Fault fault(String said, JsonToken last) {
        if (said.contains("CTRL-CHAR")) {
            return Fault.of(said.contains("Illegal unquoted") ? "line-break-in-text" : "malformed")
                    .found(found(said));
        }
        Matcher word = WORD.matcher(said);
        if (word.find()) {
            return Fault.of("missing-quotes").found(word.group(1));
        }
        if (said.contains("eading zero")) {
            return Fault.of("leading-zero");
        }
        return Fault.of(code(said, found(said), last)).found(found(said));
    }

    /** The character that the parser stops at. */
    private static String found(String said) {
        Matcher character = CHARACTER.matcher(said);
        return character.find() ? Character.toString(Integer.parseInt(character.group(2))) : "…";
    }

    private static String code(String said, String found, JsonToken last) {
        boolean name = said.contains("property name");
        if (TYPOGRAPHIC.contains(found)) {
            return "other-quotes";
        }
        if (found.equals("/") || found.equals("#")) {
            return "comment";
        }
        if (said.contains("escape")) {
            return "broken-escape";
        }
        if (name && last.isNumeric() && found.matches("[0-9]")) {
            return "decimal-comma";
        }
        boolean closes = found.equals("}") || found.equals("]");
        if (closes && last != JsonToken.PROPERTY_NAME && (name || said.contains("expected a"))) {
            return "trailing-comma";
        }
        if (said.contains("comma")) {
            return found.equals("\"") || found.equals("{") || found.equals("[") ? "missing-comma" : "malformed";
        }
        return name && found.matches("[A-Za-z_]") ? "missing-quotes" : "malformed";
    }
}
