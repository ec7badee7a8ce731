package org.impactmodel.io.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;
import tools.jackson.core.JsonToken;

/** A code of a closed set. */
public final class Codes implements Shape {

    private final Map<String, Coded> byCode = new LinkedHashMap<>();

    public Codes(Class<?> set) {
        for (Object constant : set.getEnumConstants()) {
            Coded coded = (Coded) constant;
            byCode.put(coded.code(), coded);
        }
    }

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            String codes = String.join(", ", byCode.keySet());
            return in.wrongType(Text.of(
                    "l’un de ces mots entre guillemets : " + codes, "one of these words in quotation marks: " + codes));
        }
        return key(in.text(), in);
    }

    @Override
    public Object key(String code, Input in) {
        Coded coded = byCode.get(code);
        return coded != null ? coded : in.fault(Fault.of("unknown-code").among(code, byCode.keySet()));
    }

    @Override
    public Optional<Object> standIn() {
        return byCode.values().stream().map(Object.class::cast).findFirst();
    }

    @Override
    public void write(Object value, Output out) {
        out.text(((Coded) value).code());
    }
}
