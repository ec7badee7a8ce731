package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** Whether the parts of the description of a survey fit together. */
public final class SurveyCheck {

    private SurveyCheck() {}

    /**
     * Everything that does not fit.
     *
     * @param description the description
     * @return {@link Rule#UNIQUE ids and options used twice}, {@link Rule#OPTION_FORM options that no table can hold},
     *     {@link Rule#ABSENCE_NO_ANSWER absences that are answers too}, {@link Rule#COLUMN_ONE_ROLE columns with two roles},
     *     and what does not fit in the sample: {@link Rule#SIZES_HAVE_STAGES}, {@link Rule#REPLICATE_SCALES_FIT},
     *     {@link Rule#FAY_COEFFICIENT}, {@link Rule#WEIGHT_OF_REPLICATES}; in the weighting
     *     {@link Rule#KNOWN_REFERENCE variables that are not there}, {@link Rule#KNOWN_CATEGORY categories that they do not have},
     *     and each {@link org.impactmodel.model.weighting.WeightingFault} of the recipe by itself; empty when all is well
     */
    public static List<Finding> findings(SurveyDescription description) {
        Objects.requireNonNull(description, "description");
        return findings(Known.of(description));
    }

    /**
     * Everything that does not fit, in a description of which something may not be known: what is not known breaks no rule.
     *
     * @param description what is known of it
     * @return the findings, as above
     */
    public static List<Finding> findings(Known<SurveyDescription> description) {
        List<Finding> findings = new ArrayList<>(Naming.findings(description));
        findings.addAll(Absences.findings(description));
        findings.addAll(Roles.findings(description));
        findings.addAll(Design.findings(description.part("sample", SurveyDescription::sample)));
        findings.addAll(Recipe.findings(description));
        return List.copyOf(findings);
    }

    /**
     * Everything that does not fit, the codes of territories looked up as well.
     *
     * @param description what is known of it
     * @param territories gives the ids of all territories, such as those of a catalogue; asked only when an attribute names a
     *     level, and levels that it holds no territory of are not looked up
     * @return the findings, as above, and {@link Rule#TERRITORY_CODE codes that no territory of the level has}
     */
    public static List<Finding> findings(Known<SurveyDescription> description, Supplier<Set<String>> territories) {
        List<Finding> findings = new ArrayList<>(findings(description));
        findings.addAll(Placing.findings(description, territories));
        return List.copyOf(findings);
    }
}
