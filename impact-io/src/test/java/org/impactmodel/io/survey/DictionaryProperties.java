package org.impactmodel.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.impactmodel.io.sheet.Span;

class DictionaryProperties {

    /** A few short texts often have a mark in common: then, and where there are many, the slower way is taken. */
    @Property
    void findsEachTextAndNoOther(
            @ForAll @Size(max = 400) Set<@AlphaChars @NumericChars @StringLength(max = 4) String> texts,
            @ForAll @AlphaChars @NumericChars @StringLength(max = 4) String other,
            @ForAll boolean closed) {
        Dictionary dictionary = new Dictionary();
        List<String> all = new ArrayList<>(texts);
        for (int i = 0; i < all.size(); i++) {
            dictionary.put(all.get(i), i);
        }
        if (closed) {
            dictionary.close();
        }
        for (int i = 0; i < all.size(); i++) {
            assertThat(dictionary.get(span(all.get(i)))).isEqualTo(i);
        }
        assertThat(dictionary.get(span(other)))
                .isEqualTo(texts.contains(other) ? all.indexOf(other) : Dictionary.NOTHING);
        assertThat(dictionary.codes()).isEqualTo(all);
    }

    private static Span span(String text) {
        Span span = new Span();
        span.set(("<" + text + ">").toCharArray(), 1, text.length());
        return span;
    }
}
