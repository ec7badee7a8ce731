package org.impactmodel.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.observation.Nature;
import org.junit.jupiter.api.Test;

class PublishedFiguresTest {

    private static PublishedFigure figure(String id) {
        return PublishedFigures.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysThatTheBaseOfMostFiguresIsUnknown() {
        Estimate citizens = figure("phare-citizens-innovation").estimate();
        assertThat(citizens.value()).hasValue(0.69);
        assertThat(citizens.unavailable()).contains(Unestimated.UNKNOWN_BASE);
        assertThat(citizens.interval()).isEmpty();
        assertThat(citizens.base()).isEmpty();
    }

    @Test
    void givesTheNumberOfRespondentsWhereItWasPublished() {
        Estimate mayors = figure("impact-mayors-motion-2024").estimate();
        assertThat(mayors.value()).hasValue(0.91);
        assertThat(mayors.base().orElseThrow().respondents()).isEqualTo(302);
        assertThat(mayors.unavailable()).isEmpty();
        assertThat(mayors.interval()).isEmpty();
    }

    @Test
    void namesTheSameQuestionOfSeveralPopulationsAlike() {
        assertThat(List.of(
                        "phare-citizens-innovation", "phare-mayors-innovation", "impact-citizens-innovation-2018-2022"))
                .allSatisfy(id -> assertThat(figure(id).variable())
                        .isEqualTo("think-that-partnerships-are-a-source-of-innovation"));
    }

    @Test
    void tellsTheRegionOfRegionalFigures() {
        assertThat(figure("phare-cvl-citizens").estimate().target().domain()).containsEntry("region", "24");
        assertThat(figure("phare-citizens-innovation").estimate().target().domain())
                .isEmpty();
    }

    @Test
    void makesASheetThatReadsBack() {
        EstimateSheet sheet = PublishedFigures.sheet("0.1.0");
        assertThat(sheet.lines()).hasSize(38);
        assertThat(sheet.surveys()).allSatisfy(stamp -> {
            assertThat(stamp.nature()).isEqualTo(Nature.PUBLISHED);
            assertThat(stamp.sample()).isEmpty();
            assertThat(stamp.source()).isPresent();
        });
        String text = DocumentType.ESTIMATES.text(sheet, Layout.COMPACT);
        assertThat(DocumentType.ESTIMATES.read(Source.of("sheet.json", text)).orThrow())
                .isEqualTo(sheet);
    }
}
