package org.impactmodel.model.weighting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Numbers as people of a language write them: thousands apart, in as many digits as tell two figures apart. */
record Written(String language, Optional<Mismatch> figures) {

    private static final int FEW = 6;
    private static final int MANY = 9;

    String number(double number) {
        BigDecimal exact = new BigDecimal(number);
        int whole = exact.precision() - exact.scale();
        String plain = exact.round(new MathContext(Math.max(digits(), whole)))
                .stripTrailingZeros()
                .toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        String thousands = language.equals("fr") ? "\u202f" : ",";
        String before = plain.substring(0, point).replaceAll("\\B(?=([0-9]{3})+$)", thousands);
        String behind = plain.substring(point);
        return before.replace('-', '−') + (language.equals("fr") ? behind.replace('.', ',') : behind);
    }

    private int digits() {
        return figures.filter(two -> Math.abs(two.reached() - two.required()) < 1e-3 * Math.abs(two.required()))
                        .isPresent()
                ? MANY
                : FEW;
    }
}
