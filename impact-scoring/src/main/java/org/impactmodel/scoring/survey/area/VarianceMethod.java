package org.impactmodel.scoring.survey.area;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How the variance between areas is estimated (Rao and Molina, Small Area Estimation, 2nd ed. 2015, section 6.1.2). */
public enum VarianceMethod implements Coded {
    /** Restricted maximum likelihood: without the bias that estimating the coefficients causes. The usual choice. */
    REML("reml", "Vraisemblance restreinte (REML)", "Restricted likelihood (REML)"),

    /** Maximum likelihood. */
    ML("ml", "Maximum de vraisemblance", "Maximum likelihood"),

    /** The moment equation of Fay and Herriot (JASA 74, 1979): assumes no normal distribution. */
    MOMENT("moment", "Équation de moments (Fay-Herriot)", "Moment equation (Fay-Herriot)");

    private final String code;
    private final Text label;

    VarianceMethod(String code, String fr, String en) {
        this.code = code;
        this.label = Text.of(fr, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
