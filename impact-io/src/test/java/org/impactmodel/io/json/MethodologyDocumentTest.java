package org.impactmodel.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.impactmodel.model.method.Methodology;
import org.junit.jupiter.api.Test;

class MethodologyDocumentTest {

    /** A method that leaves out all that may be left out: scale, title and ranking of the view, labels of groups. */
    private static final String SHORT = """
            {
              "format": "impact-model/methodology/1",
              "id": "impact-2018",
              "version": "1.0.0",
              "title": {"en": "IMPACT programme 2018-2022", "fr": "Programme IMPACT 2018-2022"},
              "indicators": [
                {
                  "id": "jobs-created", "label": {"fr": "Emplois créés", "en": "Jobs created"}, "unit": "jobs",
                  "prism": "individual-impact", "dimension": "economic", "area": "territorial-innovation",
                  "lever": "transformative-collective-action", "articulation": "coherence-between-territories",
                  "sdg": ["8.5"], "status": "proposed", "source": "…",
                  "normalise": {"by": "goalposts", "worst": 0, "best": 50, "outside": "clamp"}
                },
                {
                  "id": "mutual-trust", "label": {"fr": "…", "en": "…"},
                  "normalise": {"by": "levels", "levels": {"none": 0, "weak": 25, "fair": 50, "good": 75, "full": 100}}
                }
              ],
              "views": [
                {"id": "impacts", "root": {
                  "id": "impact", "combine": {"by": "geometric"},
                  "missing": {"by": "available", "minimum-coverage": 0.5},
                  "children": [
                    {"id": "performance", "weight": 1, "combine": {"by": "arithmetic"},
                     "children": [{"indicator": "jobs-created", "weight": 2}, {"indicator": "mutual-trust", "weight": 1}]}
                  ]}}
              ]
            }
            """;

    private static Methodology read() {
        return DocumentType.METHODOLOGY.read(Source.of("short.json", SHORT)).orThrow();
    }

    @Test
    void maySayNoScaleAndNoTitleOfAView() {
        Methodology method = read();
        assertThat(method.scale()).isEmpty();
        assertThat(method.top()).isEqualTo(100);
        assertThat(method.views().get(0).title()).isEmpty();
        assertThat(DocumentType.METHODOLOGY.text(method, Layout.CANONICAL)).doesNotContain("\"scale\"");
    }

    @Test
    void isWrittenInTheOrderThatPeopleRead() {
        assertThat(DocumentType.METHODOLOGY.text(read(), Layout.COMPACT))
                .contains("{\"fr\":\"Programme IMPACT 2018-2022\",\"en\":\"IMPACT programme 2018-2022\"}")
                .contains("{\"none\":0,\"weak\":25,\"fair\":50,\"good\":75,\"full\":100}");
    }

    @Test
    void isHashedInTheOrderOfRfc8785() {
        assertThat(DocumentType.METHODOLOGY.text(read(), Layout.CANONICAL))
                .contains("{\"en\":\"IMPACT programme 2018-2022\",\"fr\":\"Programme IMPACT 2018-2022\"}")
                .contains("{\"fair\":50,\"full\":100,\"good\":75,\"none\":0,\"weak\":25}");
    }
}
