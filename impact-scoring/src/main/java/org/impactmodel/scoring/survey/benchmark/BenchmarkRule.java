package org.impactmodel.scoring.survey.benchmark;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How the gap between the areas together and the country is shared out. */
public enum BenchmarkRule implements Coded {
    /** Every area times one factor (You and Rao, Canadian Journal of Statistics 30, 2002; Rao and Molina 2015, section 6.4.6). */
    RATIO("ratio", "Par un même facteur", "By one factor"),

    /** The same amount added to every area (Rao and Molina 2015, section 6.4.6). */
    DIFFERENCE("difference", "Par un même écart", "By one difference"),

    /**
     * Most where the estimate is least sure: to each area the amount W·MSE / Σ W²·MSE of the gap (Wang, Fuller and Qu, Survey
     * Methodology 34, 2008, with φ = 1 / MSE).
     */
    UNCERTAINTY("uncertainty", "Selon l’incertitude", "By uncertainty");

    private final String code;
    private final Text label;

    BenchmarkRule(String code, String fr, String en) {
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
