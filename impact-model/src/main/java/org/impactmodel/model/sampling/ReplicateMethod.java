package org.impactmodel.model.sampling;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How replicate weights were made (Wolter, Introduction to Variance Estimation, 2nd ed. 2007, chapters 3 to 5). */
public enum ReplicateMethod implements Coded {
    /** Delete-one jackknife of an unstratified sample. */
    JK1("jk1", "Jackknife (JK1)", "Jackknife (JK1)"),

    /** Delete-one jackknife of a stratified sample. */
    JKN("jkn", "Jackknife stratifié (JKn)", "Stratified jackknife (JKn)"),

    /** Balanced repeated replication, half-samples. */
    BRR("brr", "Demi-échantillons équilibrés (BRR)", "Balanced repeated replication"),

    /** Balanced repeated replication whose half-samples keep a part of the other half (Fay). */
    FAY("fay", "Demi-échantillons équilibrés (Fay)", "Balanced repeated replication (Fay)"),

    /** Samples drawn anew from the sample. */
    BOOTSTRAP("bootstrap", "Bootstrap", "Bootstrap");

    private final String code;
    private final Text label;

    ReplicateMethod(String code, String fr, String en) {
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
