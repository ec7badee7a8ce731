package org.impactmodel.io.value;

import java.util.regex.Pattern;
import org.impactmodel.io.token.Input;
import org.impactmodel.model.text.Text;
import tools.jackson.core.JsonToken;

/** The kinds of JSON values, in words. */
public final class Words {

    public static final Text OBJECT = Text.of("un objet {…}", "an object {…}");
    public static final Text LIST = Text.of("une liste […]", "a list […]");
    public static final Text TEXT = Text.of("un texte entre guillemets", "a text in quotation marks");
    public static final Text NUMBER = Text.of("un nombre sans guillemets", "a number without quotation marks");
    public static final Text WHOLE =
            Text.of("un nombre entier sans guillemets", "a whole number without quotation marks");
    public static final Text FLAG = Text.of("true ou false", "true or false");

    private static final Pattern NUMERAL = Pattern.compile("-?(0|[1-9][0-9]*)([.,][0-9]+)?");
    private static final int LONGEST = 40;

    private Words() {}

    /** A text; where a number stands, the same in quotation marks. */
    static Text text(Input in) {
        return in.token().isNumeric() && in.text().length() <= LONGEST ? quoted(in.text()) : TEXT;
    }

    private static Text quoted(String text) {
        String quoted = '"' + text + '"';
        return Text.of(quoted + " entre guillemets", quoted + " in quotation marks");
    }

    /** A number; where one stands in quotation marks, with a decimal comma or in per cent, the same as JSON writes it. */
    static Text number(Input in, Text kind) {
        if (in.token() != JsonToken.VALUE_STRING || in.text().length() > LONGEST) {
            return kind;
        }
        String written = in.text().strip().replaceFirst("\\h*%$", "");
        boolean fits = NUMERAL.matcher(written).matches() && (kind.equals(NUMBER) || !written.matches(".*[.,].*"));
        return fits ? bare(written.replace(',', '.')) : kind;
    }

    /** True or false; where it stands in quotation marks, the same without. */
    static Text flag(Input in) {
        boolean written = in.token() == JsonToken.VALUE_STRING
                && (in.text().equals("true") || in.text().equals("false"));
        return written ? bare(in.text()) : FLAG;
    }

    private static Text bare(String value) {
        return Text.of(value + " sans guillemets", value + " without quotation marks");
    }

    /** {@code minimumCoverage} is {@code minimum-coverage} in documents. */
    public static String kebab(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                out.append('-');
            }
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }
}
