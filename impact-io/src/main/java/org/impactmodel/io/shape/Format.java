package org.impactmodel.io.shape;

import java.util.List;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.model.text.Text;
import tools.jackson.core.JsonToken;

/** The property {@code format}: the kind of the document and its major version, known before anything else is believed. */
public final class Format implements Shape {

    /** The kinds of documents, each with the major version that is read and written. */
    public static final List<String> ALL = List.of(
            "impact-model/methodology/1",
            "impact-model/observatory/1",
            "impact-model/scorecard/1",
            "impact-model/survey/1",
            "impact-model/estimates/1");

    private final String value;

    Format(String value) {
        this.value = value;
    }

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return in.wrongType(Text.of("\"" + value + "\"", "\"" + value + "\""));
        }
        if (!in.text().equals(value)) {
            in.only(wrong(in.text()));
        }
        return value;
    }

    private Fault wrong(String found) {
        if (isNewer(found)) {
            return Fault.of("newer-format").found('"' + found + '"').expected('"' + value + '"');
        }
        return ALL.contains(found)
                ? Fault.of("wrong-format").found('"' + found + '"').expected('"' + value + '"')
                : Fault.of("unknown-format").among(found, ALL);
    }

    /** That the property is not there. */
    Fault missing() {
        return Fault.of("missing-format").expected('"' + value + '"');
    }

    private boolean isNewer(String found) {
        int major = value.lastIndexOf('/') + 1;
        return found.startsWith(value.substring(0, major))
                && found.substring(major).matches("[1-9][0-9]{0,8}")
                && Integer.parseInt(found.substring(major)) > Integer.parseInt(value.substring(major));
    }

    @Override
    public void write(Object ignored, Output out) {
        out.text(value);
    }
}
