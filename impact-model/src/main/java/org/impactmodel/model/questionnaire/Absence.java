package org.impactmodel.model.questionnaire;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Why a respondent has no answer to a question. The three are different things and are counted apart. */
public enum Absence implements Coded {
    /** The respondent was asked and does not know. */
    DONT_KNOW("dont-know", "Ne sait pas", "Don’t know"),

    /** The respondent was asked and did not answer. */
    NO_ANSWER("no-answer", "Sans réponse", "No answer"),

    /** The respondent was not asked, because of a filter or of the form that was used. */
    NOT_ASKED("not-asked", "Question non posée", "Not asked");

    private final String code;
    private final Text label;

    Absence(String code, String fr, String en) {
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
