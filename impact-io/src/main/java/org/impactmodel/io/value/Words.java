package org.impactmodel.io.value;

import org.impactmodel.model.text.Text;

/** The kinds of JSON values, in words. */
public final class Words {

    public static final Text OBJECT = Text.of("un objet {…}", "an object {…}");
    public static final Text LIST = Text.of("une liste […]", "a list […]");
    public static final Text TEXT = Text.of("un texte entre guillemets", "a text in quotation marks");
    public static final Text NUMBER = Text.of("un nombre sans guillemets", "a number without quotation marks");
    public static final Text WHOLE =
            Text.of("un nombre entier sans guillemets", "a whole number without quotation marks");
    public static final Text FLAG = Text.of("true ou false", "true or false");

    private Words() {}

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
