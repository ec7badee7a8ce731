package org.impactmodel.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import org.impactmodel.model.normalise.Outside;
import org.junit.jupiter.api.Test;

class CodedTest {

    @Test
    void findsAValueByItsCode() {
        assertThat(Coded.parse(Outside.class, "clamp-best")).isEqualTo(Outside.CLAMP_BEST);
        assertThat(Coded.find(Outside.class, "clamp_best")).isEmpty();
    }

    @Test
    void listsTheCodesThereAreWhenNoneFits() {
        assertThatThrownBy(() -> Coded.parse(Outside.class, "clam"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code: found \"clam\", expected one of clamp, clamp-best, clamp-worst, extend, refuse");
    }

    @Test
    void readsInTheAskedLanguageElseInFrench() {
        Text text = Text.of("confiance", "trust");
        assertThat(text.in("en")).isEqualTo("trust");
        assertThat(text.in("de")).isEqualTo("confiance");
    }

    @Test
    void refusesATextWithoutFrench() {
        TreeMap<String, String> english = new TreeMap<>();
        english.put("en", "trust");
        assertThatThrownBy(() -> new Text(english))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("byLanguage: the French text (fr) is required, found {en=trust}");
    }
}
