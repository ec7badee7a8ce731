package org.impactmodel.examples.survey;

import java.util.Locale;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;

/** For whom figures are written: people, or programs. */
enum Form {
    TABLE,
    JSON,
    CSV;

    static Form of(String code, Terminal terminal) {
        for (Form one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(code)) {
                return one;
            }
        }
        throw new WrongUse(terminal.text("choice.format", code));
    }
}
