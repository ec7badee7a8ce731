package org.impactmodel.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    private static TreeMap<String, String> backwards() {
        TreeMap<String, String> map = new TreeMap<>(Comparator.reverseOrder());
        map.put("en", "Trial");
        map.put("fr", "Essai");
        return map;
    }

    @Test
    void copiesIntoTheNaturalOrderWhateverTheOrderOfTheMap() {
        SortedMap<String, String> copy = NaturalOrder.of(backwards());
        assertThat(copy.keySet()).containsExactly("en", "fr");
        assertThat(copy.comparator()).isNull();
        assertThatThrownBy(() -> copy.put("de", "Versuch")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void recordsDoNotKeepTheOrderOfTheMapTheyAreMadeOf() {
        assertThat(new Text(backwards()).byLanguage().keySet()).containsExactly("en", "fr");
        assertThat(new Extensions(backwards()).byName().keySet()).containsExactly("en", "fr");
    }
}
