package org.impactmodel.io.shape;

import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.io.value.Words;
import tools.jackson.core.JsonToken;

/** The property {@code format}: the kind of the document and its major version, known before anything else is believed. */
final class Format implements Shape {

    private final String value;

    Format(String value) {
        this.value = value;
    }

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return in.wrongType(Words.TEXT);
        }
        if (!in.text().equals(value)) {
            in.only(Fault.of(isNewer(in.text()) ? "newer-format" : "wrong-format")
                    .found('"' + in.text() + '"')
                    .expected('"' + value + '"'));
        }
        return value;
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
