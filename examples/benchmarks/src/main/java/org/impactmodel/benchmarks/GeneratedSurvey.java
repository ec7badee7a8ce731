package org.impactmodel.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.survey.SurveyDescriptionBuilder;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/** A survey of 12 columns: a design, two attributes, and questions of every form. */
final class GeneratedSurvey {
    static final String HEADER = "stratum,cluster,weight,region,size,q1,q2,q3,trust,hope,hours,with\n";
    private static final int REGIONS = 13;
    private static final int ANSWERS = 5;
    private static final List<String> WITH = List.of("companies", "associations", "public", "citizens");

    private GeneratedSurvey() {}

    static SurveyDescription description() {
        Survey head = new Survey(
                "generated",
                text("Engendré"),
                Population.CITIZENS,
                Period.ofYear(2021),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Extensions.none());
        Sample sample = new Sample(
                SampleKind.PROBABILITY,
                List.of("stratum"),
                List.of("cluster"),
                Optional.of("weight"),
                List.of(),
                Optional.empty(),
                Optional.empty());
        SurveyDescriptionBuilder survey = SurveyDescription.of(head, Nature.ILLUSTRATIVE, sample)
                .attribute(attribute("region", REGIONS))
                .attribute(attribute("size", ANSWERS));
        for (String id : List.of("q1", "q2", "q3")) {
            survey.question(Question.of(id, text(id), new AnswerForm.SingleChoice(options("a", ANSWERS))));
        }
        for (String id : List.of("trust", "hope")) {
            survey.question(Question.of(id, text(id), new AnswerForm.Rating(0, 10)));
        }
        return survey.question(Question.of(
                        "hours",
                        text("hours"),
                        new AnswerForm.Quantity(Optional.empty(), OptionalDouble.of(0), OptionalDouble.empty())))
                .question(Question.of(
                        "with",
                        text("with"),
                        new AnswerForm.MultipleChoice(WITH.stream()
                                .map(code -> new Option(code, text(code)))
                                .toList())))
                .build();
    }

    private static Text text(String words) {
        return Text.of(words, words);
    }

    private static Attribute attribute(String id, int options) {
        return new Attribute(id, text(id), options(id, options), Optional.empty());
    }

    private static List<Option> options(String stem, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Option(stem + number, text(stem + number)))
                .toList();
    }

    /** One respondent in twenty does not know, strata hold clusters of 20. */
    static void addRow(int row, SplittableRandom random, StringBuilder text) {
        int cluster = row / 20;
        text.append('s').append(cluster / 10).append(",c").append(cluster).append(',');
        text.append(1 + random.nextInt(9000) / 1000.0).append(',');
        text.append("region").append(random.nextInt(REGIONS)).append(',');
        text.append("size").append(random.nextInt(ANSWERS)).append(',');
        for (int question = 0; question < 3; question++) {
            text.append(random.nextInt(20) == 0 ? "dont-know" : "a" + random.nextInt(ANSWERS))
                    .append(',');
        }
        text.append(random.nextInt(11)).append(',').append(random.nextInt(11)).append(',');
        text.append(random.nextInt(400) / 10.0).append(',');
        int first = random.nextInt(WITH.size() - 1);
        text.append(WITH.get(first)).append('|').append(WITH.get(first + 1)).append('\n');
    }
}
