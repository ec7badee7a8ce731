package org.impactmodel.scoring.survey.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.text.Text;

/** The thresholds of a standard in words: first those of "yes", then, in parentheses, those of "with caution". */
record GradeWords(GradeStandard standard, boolean french) {

    static Text of(GradeStandard standard) {
        return Text.of(new GradeWords(standard, true).words(), new GradeWords(standard, false).words());
    }

    private String words() {
        List<String> said = new ArrayList<>();
        if (standard.respondents().caution() > 0) {
            said.add(least(french ? "répondants" : "respondents", standard.respondents()));
            said.add(least(french ? "taille équivalente" : "effective size", standard.effectiveSize()));
            said.add(least(french ? "degrés de liberté" : "degrees of freedom", standard.degreesOfFreedom()));
        }
        said.add(most(french ? "marge d’une part" : "margin of a share", standard.halfWidth(), " points"));
        said.add(most(
                french ? "intervalle sur la part" : "interval over the share", standard.relativeWidth(), percent()));
        said.add(most(
                french ? "coefficient de variation d’une moyenne" : "coefficient of variation of a mean",
                standard.variation(),
                percent()));
        return (french
                        ? "Publiable sans réserve (avec prudence entre parenthèses, sinon non) : "
                        : "To publish as it is (with care in parentheses, else not): ")
                + String.join(french ? " ; " : "; ", said) + ".";
    }

    private String percent() {
        return french ? " %" : "%";
    }

    private String least(String name, Limits limits) {
        return name + " ≥ " + number(limits.caution()) + " (" + number(limits.refuse()) + ")";
    }

    private String most(String name, Limits limits, String unit) {
        return name + " ≤ " + number(100 * limits.caution()) + unit + " (" + number(100 * limits.refuse()) + ")";
    }

    private String number(double value) {
        String digits = BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        return french ? digits.replace('.', ',') : digits;
    }
}
