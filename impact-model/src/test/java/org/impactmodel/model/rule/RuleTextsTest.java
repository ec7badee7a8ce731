package org.impactmodel.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTextsTest {

    @Test
    void hasTheTextsOfEveryRuleAndNoOthers() {
        assertThat(RuleTexts.codes())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Rule.values()).map(Rule::code).toList());
    }

    @Test
    void saysWhatARuleRequiresInBothLanguages() {
        assertThat(Rule.CLIP_HAS_END.label().in("fr")).isEqualTo("une des deux bornes au moins est requise");
        assertThat(Rule.CLIP_HAS_END.label().in("en")).isEqualTo("at least one of the two ends is required");
        assertThat(Stream.of(Rule.values()).map(Rule::label))
                .allSatisfy(label -> assertThat(label.in("fr")).isNotBlank().isNotEqualTo(label.in("en")));
    }
}
