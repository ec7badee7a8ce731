package org.impactmodel.scoring.survey.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.ChoicesColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/** A survey whose answers are told by how many gave each: regions down, answers across, the last of them "don't know". */
record Counted(int[][] counts) {

    private static final Text TEXT = Text.of("Essai", "Test");

    static SurveyStudy study(int[]... counts) {
        return SurveyStudy.of(new Counted(counts).table());
    }

    static List<String> codes(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).toList();
    }

    private int answers() {
        return counts[0].length - 1;
    }

    private RespondentTable table() {
        Survey head = new Survey(
                "counted",
                TEXT,
                Population.CITIZENS,
                Period.ofYear(2022),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Extensions.none());
        Sample sample = new Sample(
                SampleKind.PROBABILITY,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        List<Option> options = options("x", answers());
        SurveyDescription description = SurveyDescription.of(head, Nature.ILLUSTRATIVE, sample)
                .attribute(new Attribute("region", TEXT, options("r", counts.length), Optional.empty()))
                .question(Question.of("partner", TEXT, new AnswerForm.SingleChoice(options)))
                .question(Question.of("with", TEXT, new AnswerForm.MultipleChoice(options)))
                .question(Question.of("trust", TEXT, new AnswerForm.Rating(0, Math.max(1, answers() - 1))))
                .build();
        return RespondentTable.of(description, columns());
    }

    private static List<Option> options(String stem, int count) {
        return codes(stem, count).stream().map(code -> new Option(code, TEXT)).toList();
    }

    private TreeMap<String, RespondentColumn> columns() {
        List<Integer> regions = new ArrayList<>();
        List<Integer> cells = new ArrayList<>();
        for (int region = 0; region < counts.length; region++) {
            for (int answer = 0; answer <= answers(); answer++) {
                for (int i = 0; i < counts[region][answer]; i++) {
                    regions.add(region);
                    cells.add(answer < answers() ? answer : CategoryColumn.absent(Absence.DONT_KNOW));
                }
            }
        }
        int[] answered = cells.stream().mapToInt(Integer::intValue).toArray();
        TreeMap<String, RespondentColumn> columns = new TreeMap<>();
        columns.put(
                "region",
                CategoryColumn.of(
                        codes("r", counts.length),
                        regions.stream().mapToInt(Integer::intValue).toArray()));
        columns.put("partner", CategoryColumn.of(codes("x", answers()), answered));
        columns.put(
                "with",
                ChoicesColumn.of(
                        codes("x", answers()),
                        cells.stream()
                                .mapToLong(cell -> cell < 0 ? cell : 1L << cell)
                                .toArray()));
        columns.put(
                "trust",
                NumberColumn.of(cells.stream().mapToDouble(Integer::doubleValue).toArray(), absences(cells)));
        return columns;
    }

    private static byte[] absences(List<Integer> cells) {
        byte[] absences = new byte[cells.size()];
        for (int row = 0; row < absences.length; row++) {
            absences[row] = (byte) Math.min(0, cells.get(row));
        }
        return absences;
    }
}
