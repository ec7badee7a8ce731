package org.impactmodel.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.observation.Nature;
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
import org.impactmodel.model.survey.SurveyCheck;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.text.Text;

/** What is written is read back, whatever the codes, the numbers and the silences. */
class SurveyCsvProperties {

    private static final Text TEXT = Text.of("Essai", "Trial");

    @Provide
    Arbitrary<List<String>> codes() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("abc01,;\t\"'.é\n- =@#")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(String::strip)
                .filter(text -> !text.isBlank());
        return any.list().uniqueElements().ofMinSize(2).ofMaxSize(6);
    }

    private static List<Option> options(List<String> codes) {
        return codes.stream().map(code -> new Option(code, TEXT)).toList();
    }

    private static SurveyDescription description(List<String> codes) {
        Sample sample = new Sample(
                SampleKind.PROBABILITY,
                List.of(),
                List.of(),
                Optional.of("weight"),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return SurveyDescription.of(Surveys.mayors().survey(), Nature.ILLUSTRATIVE, sample)
                .attribute(new Attribute("place", TEXT, options(codes), Optional.empty()))
                .question(Question.of("one", TEXT, new AnswerForm.SingleChoice(options(codes))))
                .question(Question.of("several", TEXT, new AnswerForm.MultipleChoice(options(codes))))
                .question(Question.of("trust", TEXT, new AnswerForm.Rating(-2, 1_000)))
                .question(Question.of(
                        "hours",
                        TEXT,
                        new AnswerForm.Quantity(Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty())))
                .build();
    }

    /** From -4 to -2 an absence, else an answer. */
    private static int cell(Random random, int answers) {
        return random.nextInt(4) == 0
                ? CategoryColumn.absent(Absence.values()[random.nextInt(Absence.values().length)])
                : random.nextInt(answers);
    }

    private static double number(Random random) {
        double any = Double.longBitsToDouble(random.nextLong());
        return switch (random.nextInt(3)) {
            case 0 -> Double.isFinite(any) ? any : 0.1;
            case 1 -> random.nextInt(2_000) - 1_000;
            default -> random.nextGaussian() * 1e6;
        };
    }

    private static NumberColumn numbers(Random random, int size, boolean whole) {
        double[] values = new double[size];
        byte[] absences = new byte[size];
        for (int row = 0; row < size; row++) {
            absences[row] = (byte) Math.min(0, cell(random, 1));
            values[row] = absences[row] < 0 ? 0 : whole ? random.nextInt(1_003) - 2 : number(random);
        }
        return NumberColumn.of(values, absences);
    }

    private static RespondentTable table(SurveyDescription description, List<String> codes, Random random) {
        int size = 2 + random.nextInt(30);
        Map<String, RespondentColumn> columns = new TreeMap<>();
        columns.put("weight", NumberColumn.of(random.doubles(size, 1e-6, 1e9).toArray()));
        for (String name : List.of("place", "one")) {
            columns.put(
                    name,
                    CategoryColumn.of(
                            codes,
                            IntStream.range(0, size)
                                    .map(row -> cell(random, codes.size()))
                                    .toArray()));
        }
        columns.put(
                "several",
                ChoicesColumn.of(
                        codes,
                        IntStream.range(0, size)
                                .mapToLong(row -> cell(random, 1 << codes.size()))
                                .toArray()));
        columns.put("trust", numbers(random, size, true));
        columns.put("hours", numbers(random, size, false));
        return RespondentTable.of(description, columns);
    }

    private static String written(RespondentTable table) {
        StringWriter text = new StringWriter();
        SurveyCsv.write(table, text);
        return text.toString();
    }

    private static List<String> cells(RespondentTable table) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            for (String name : List.of("place", "one")) {
                cells.add(table.category(name).absence(row) + " "
                        + table.category(name).at(row));
            }
            for (int option = 0; option < table.choices("several").codes().size(); option++) {
                cells.add(table.choices("several").absence(row) + " "
                        + table.choices("several").chose(row, option));
            }
            for (String name : List.of("weight", "trust", "hours")) {
                NumberColumn numbers = table.numbers(name);
                cells.add(numbers.absence(row) + " " + (numbers.has(row) ? numbers.at(row) + 0.0 : ""));
            }
        }
        return cells;
    }

    @Property(tries = 400)
    void whatIsWrittenIsReadBack(@ForAll("codes") List<String> codes, @ForAll Random random) {
        SurveyDescription description = description(codes);
        assertThat(SurveyCheck.findings(description)).isEmpty();
        RespondentTable table = table(description, codes, random);
        String text = written(table);
        RespondentTable back =
                SurveyTable.read(Source.of("t.csv", text), description).orThrow();
        assertThat(cells(back)).isEqualTo(cells(table));
        assertThat(written(back)).isEqualTo(text);
    }
}
