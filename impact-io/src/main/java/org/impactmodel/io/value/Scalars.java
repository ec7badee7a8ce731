package org.impactmodel.io.value;

import java.util.Optional;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Escaping;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import tools.jackson.core.JsonToken;

/** Texts and flags. */
public enum Scalars implements Shape {
    TEXT {
        @Override
        public Object read(Input in) {
            if (in.token() != JsonToken.VALUE_STRING) {
                return in.wrongType(Words.text(in));
            }
            String text = in.text();
            return Escaping.isWhole(text) ? text : in.fault(Fault.of("broken-character"));
        }

        @Override
        public Optional<Object> standIn() {
            return Optional.of("…");
        }

        @Override
        public void write(Object value, Output out) {
            out.text((String) value);
        }
    },
    FLAG {
        @Override
        public Object read(Input in) {
            if (in.token() == JsonToken.VALUE_TRUE) {
                return true;
            }
            return in.token() == JsonToken.VALUE_FALSE ? (Object) false : in.wrongType(Words.flag(in));
        }

        @Override
        public Optional<Object> standIn() {
            return Optional.of(false);
        }

        @Override
        public void write(Object value, Output out) {
            out.flag((Boolean) value);
        }
    };
}
