package org.impactmodel.io.shape;

import org.impactmodel.io.note.Fault;
import tools.jackson.core.JsonToken;

/** Texts and flags. */
enum Scalars implements Shape {
    TEXT {
        @Override
        public Object read(Input in) {
            if (in.token() != JsonToken.VALUE_STRING) {
                return in.wrongType(Words.TEXT);
            }
            String text = in.text();
            return isWhole(text) ? text : in.fault(Fault.of("broken-character"));
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
            return in.token() == JsonToken.VALUE_FALSE ? (Object) false : in.wrongType(Words.FLAG);
        }

        @Override
        public void write(Object value, Output out) {
            out.flag((Boolean) value);
        }
    };

    /** Whether every surrogate has its other half: one alone is not a character and cannot be written again. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
