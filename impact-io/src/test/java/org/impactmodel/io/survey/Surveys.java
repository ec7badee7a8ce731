package org.impactmodel.io.survey;

import java.nio.file.Path;
import java.util.List;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.survey.SurveyDescription;

/** The survey of these tests, and what reading a table of it says. */
final class Surveys {

    private static final String TEXT = """
            {"format": "impact-model/survey/1",
             "survey": {"id": "mayors", "title": {"fr": "Maires"}, "population": "elected-officials", "period": "2021"},
             "nature": "illustrative", "study": "mayors", "wave": "2021",
             "sample": {"kind": "probability", "strata": ["region"], "clusters": ["commune"], "weight": "w",
                        "population-sizes": ["N"], "panel": "who"},
             "absences": {"": "not-asked", "99": "no-answer"},
             "attributes": [{"id": "region", "label": {"fr": "Région"},
               "options": [{"code": "north", "label": {"fr": "Nord"}}, {"code": "south", "label": {"fr": "Sud"}}]}],
             "questions": [
               {"id": "partner", "text": {"fr": "Un partenariat ?"}, "answer": {"by": "single-choice", "options": [
                 {"code": "yes", "label": {"fr": "Oui"}}, {"code": "no", "label": {"fr": "Non"}}]}},
               {"id": "with", "text": {"fr": "Avec qui ?"}, "answer": {"by": "multiple-choice", "options": [
                 {"code": "companies", "label": {"fr": "Entreprises"}},
                 {"code": "associations", "label": {"fr": "Associations"}}]}},
               {"id": "trust", "text": {"fr": "Confiance"}, "answer": {"by": "rating", "lowest": 0, "highest": 10}},
               {"id": "hours", "text": {"fr": "Heures"}, "answer": {"by": "quantity", "lowest": 0, "highest": 98}}],
             "ignored": ["interviewer"]}
            """;

    static final String HEADER = "who,region,commune,N,w,partner,with,trust,hours\n";

    private Surveys() {}

    static SurveyDescription mayors() {
        return DocumentType.SURVEY.read(Source.of("mayors.json", TEXT)).orThrow();
    }

    static SurveyDescription with(String part, String instead) {
        return DocumentType.SURVEY
                .read(Source.of("mayors.json", TEXT.replace(part, instead)))
                .orThrow();
    }

    static SurveyDescription read(Path file) {
        return DocumentType.SURVEY.read(Source.of(file)).orThrow();
    }

    /** The place, the code and the nearest of each problem. */
    static List<String> said(Reading<?> reading) {
        return reading.problems().stream().map(Surveys::said).toList();
    }

    static String said(Problem problem) {
        String nearest = problem.nearest().map(name -> " ~" + name).orElse("");
        String times = problem.count() == 1 ? "" : " ×" + problem.count();
        return problem.place() + " " + problem.code() + nearest + times;
    }
}
