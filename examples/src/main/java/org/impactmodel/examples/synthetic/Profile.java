package org.impactmodel.examples.synthetic;

import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.text.Text;

/** A kind of respondent: how many there are, how ready to answer, and how they lean. */
enum Profile {
    /** Those of small means: many, and seldom answering. */
    SMALL("small", "Petite taille ou moins de 35 ans", "Small, or under 35", 0.35, 0.3, -0.4),

    /** Those in the middle. */
    MEDIUM("medium", "Taille moyenne ou 35 à 59 ans", "Medium, or 35 to 59", 0.4, 0.45, 0),

    /** Those of large means: few, and often answering. */
    LARGE("large", "Grande taille ou 60 ans et plus", "Large, or 60 and over", 0.25, 0.6, 0.4);

    private final Option option;
    private final double share;
    private final double response;
    private final double leaning;

    Profile(String code, String fr, String en, double share, double response, double leaning) {
        this.option = new Option(code, Text.of(fr, en));
        this.share = share;
        this.response = response;
        this.leaning = leaning;
    }

    Option option() {
        return option;
    }

    /** The share of the population. */
    double share() {
        return share;
    }

    /** The chance that one who is asked answers. */
    double response() {
        return response;
    }

    /** How much more its odds of agreeing are, as a logarithm. */
    double leaning() {
        return leaning;
    }
}
