package org.impactmodel.scoring.survey.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.estimate.Grade;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.text.Text;

/**
 * Why an estimate is not simply publishable.
 *
 * @param criterion what it was judged by
 * @param grade the grade that follows
 * @param found what was found; a share in [0, 1] where it is not a count; empty where there is no margin or no estimate
 * @param limit the threshold that was missed
 * @param unavailable why there is no margin or no estimate, where that is known
 */
public record GradeReason(
        Criterion criterion,
        Grade grade,
        OptionalDouble found,
        OptionalDouble limit,
        Optional<Unestimated> unavailable) {
    /** Checks that all parts are given. */
    public GradeReason {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(unavailable, "unavailable");
    }

    static GradeReason of(Criterion criterion, Grade grade, double found, double limit) {
        return new GradeReason(criterion, grade, OptionalDouble.of(found), OptionalDouble.of(limit), Optional.empty());
    }

    static GradeReason of(Criterion criterion, Grade grade, Optional<Unestimated> unavailable) {
        return new GradeReason(criterion, grade, OptionalDouble.empty(), OptionalDouble.empty(), unavailable);
    }

    /**
     * The reason for people, such as "Respondents: 24, at least 30 required to publish".
     *
     * @return the words in French and English
     */
    public Text words() {
        return Text.of(words("fr"), words("en"));
    }

    private String words(String language) {
        boolean french = language.equals("fr");
        String head = criterion.label().in(language) + (french ? " : " : ": ");
        if (found.isEmpty() || limit.isEmpty()) {
            return unavailable
                    .map(reason -> head + reason.label().in(language))
                    .orElse(criterion.label().in(language));
        }
        return head + number(found.getAsDouble(), french) + ", " + bound(french) + " "
                + number(limit.getAsDouble(), french) + " " + purpose(french);
    }

    private String bound(boolean french) {
        return criterion.isCount() ? (french ? "au moins" : "at least") : (french ? "au plus" : "at most");
    }

    private String purpose(boolean french) {
        return grade == Grade.NOT_PUBLISHABLE
                ? (french ? "pour publier" : "required to publish")
                : (french ? "pour publier sans réserve" : "required to publish without caution");
    }

    private String number(double value, boolean french) {
        double shown = criterion.isCount() ? value : 100 * value;
        String digits = BigDecimal.valueOf(shown)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        String unit = criterion == Criterion.HALF_WIDTH ? " points" : criterion.isCount() ? "" : french ? " %" : "%";
        return (french ? digits.replace('.', ',') : digits) + unit;
    }
}
