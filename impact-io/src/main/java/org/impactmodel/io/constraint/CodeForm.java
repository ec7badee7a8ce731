package org.impactmodel.io.constraint;

/** The form of a code, checked without a regular expression: most texts of a document are codes. */
final class CodeForm {

    private static final int LONGEST = 100;

    private CodeForm() {}

    /** The same as matching {@link org.impactmodel.model.rule.Code#PATTERN}, within the length of a code. */
    static boolean fits(String text) {
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!sign && !(word && (c == '.' || c == '_' || c == '-'))) {
                return false;
            }
            word = sign;
        }
        return word && text.length() <= LONGEST;
    }
}
