package org.impactmodel.scoring.survey.test;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How a difference is tested. */
public enum TestKind implements Coded {
    /** A difference over its standard error, against Student's t. */
    STUDENT("t", "Test t", "t test"),

    /** Association in a table: Pearson's statistic with the second-order correction of Rao and Scott, against F. */
    RAO_SCOTT("rao-scott", "Khi-deux de Rao-Scott", "Rao-Scott chi-square");

    private final String code;
    private final Text label;

    TestKind(String code, String fr, String en) {
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
