package org.impactmodel.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributeWordsTest {

    private static final AttributeWords FRENCH = new AttributeWords(Page.in("fr"));
    private static final AttributeWords ENGLISH = new AttributeWords(Page.in("en"));

    @Test
    void callsWhatDocumentsTellByItsLabelInTheMiddleOfASentence() {
        assertThat(FRENCH.name("partnership-kind")).isEqualTo("le genre de partenariat");
        assertThat(FRENCH.value("partnership-kind", "economic-cooperation")).isEqualTo("coopération économique");
        assertThat(ENGLISH.name("territory-level")).isEqualTo("the level of the territory");
        assertThat(ENGLISH.value("actor-kind", "public-authority")).isEqualTo("public authority");
    }

    @Test
    void callsColumnsOfATableAsTheyAreWritten() {
        assertThat(FRENCH.name("setting")).isEqualTo("setting");
        assertThat(FRENCH.value("setting", "town")).isEqualTo("town");
        assertThat(FRENCH.value("partnership-kind", "other")).isEqualTo("other");
        assertThat(ENGLISH.value("region", "region-11")).isEqualTo("region-11");
    }
}
