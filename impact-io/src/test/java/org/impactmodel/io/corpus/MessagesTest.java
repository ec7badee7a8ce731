package org.impactmodel.io.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.csv.LongTable;
import org.impactmodel.io.csv.WideTable;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.survey.SurveyTable;
import org.impactmodel.io.survey.XlsForm;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.SurveyDescription;
import org.junit.jupiter.api.Test;

/** Each message word for word, in both languages, once: the first problem of each code that the corpus yields. */
class MessagesTest {

    private static final Columns COLUMNS = Columns.ofNumbers(List.of("jobs", "share"));

    private final SortedMap<String, Problem> byCode = new TreeMap<>();

    @Test
    void saysWhatIsWrongAndHowToMendItWordForWord() throws IOException {
        for (InvalidDocumentsTest.Case invalid : InvalidDocumentsTest.cases().toList()) {
            keep(invalid.reading().problems());
        }
        tables();
        answers();
        forms();
        limits();
        StringBuilder said = new StringBuilder();
        byCode.values()
                .forEach(problem -> said.append(problem.in("fr"))
                        .append('\n')
                        .append(problem.in("en"))
                        .append("\n\n"));
        String expected = Files.readString(InvalidDocumentsTest.FOLDER.resolve("messages.txt"));
        Path copy = Files.writeString(Path.of("target/messages.txt"), said);
        assertThat(said.toString())
                .as("what it should be is in impact-io/%s", copy)
                .isEqualTo(expected);
    }

    private void keep(List<Problem> problems) {
        problems.forEach(problem -> byCode.putIfAbsent(problem.code(), problem));
    }

    private void tables() {
        List.of(
                        "",
                        "subject,job\na,1\n",
                        "subject,jobs,jobs\na,1,2\n",
                        "jobs\n1\n",
                        "subject,jobs\na,1\n,2\n",
                        "subject,jobs\na,1\na,2\n",
                        "subject,jobs\na,12 %\n",
                        "subject,jobs\na,\"1,234\"\n",
                        "subject;jobs;share\na;1,5;2.5\n",
                        "subject;jobs\na;4.200\nb;1.234.567\n",
                        "subject,jobs\nb\n",
                        "subject,jobs\nb,1,2\n",
                        "subject,jobs\nb,n/a\n",
                        "subject,jobs\na,\"1\n")
                .forEach(text -> keep(
                        WideTable.read(Source.of("table.csv", text), COLUMNS).problems()));
        String rows = "subject,indicator,value,period\nalliance:a,job,1,2021\n";
        keep(LongTable.read(Source.of("table.csv", rows), COLUMNS).problems());
    }

    private void answers() {
        SurveyDescription survey = DocumentType.SURVEY
                .read(Source.of(InvalidDocumentsTest.FOLDER.resolve("mayors.json")))
                .orThrow();
        String header = "stratum,commune,weight,N1,who,r1,r2,partner,with/a,with/b,trust\n";
        String good = "x,a,1,9,p,1,1,yes,1,0,7\n";
        List.of(
                        good + "y,a,1,9,q,1,1,yes,1,0,7\n",
                        good + "x,b,1,8,q,1,1,yes,1,0,7\n",
                        good + "x,b,1,9,p,1,1,yes,1,0,7\n",
                        good.replace(",9,", ",0,"),
                        "x,a,0,9,p,-1,1,,1,,7.5\nx,a,1,9,p,1,1,no-answer,2,0,7\n",
                        "no-answer,a,1,9,p,1,1,yes,1,0,7\n")
                .forEach(rows -> keep(SurveyTable.read(Source.of("answers.csv", header + rows), survey)
                        .problems()));
        String more = header.replace("trust\n", "trust,id\n") + good.replace(",7\n", ",7,1\n");
        keep(SurveyTable.read(Source.of("answers.csv", more), survey).problems());
        SurveyDescription plain = DocumentType.SURVEY
                .read(Source.of(InvalidDocumentsTest.FOLDER.resolve("valid/survey-mayors.json")))
                .orThrow();
        keep(SurveyTable.read(Source.of("answers.csv", "region,partner\n32,yes\n"), plain)
                .problems());
    }

    private void forms() {
        Source survey =
                Source.of("survey.csv", "type,name,label\nnote,hello,Hello\nselect_one x,odd,Odd\ninteger,n,\n");
        XlsForm form = XlsForm.read(survey, Source.of("choices.csv", "list_name,name\n"), "fr")
                .orThrow();
        keep(form.unread());
        SurveyDescription plain = DocumentType.SURVEY
                .read(Source.of(InvalidDocumentsTest.FOLDER.resolve("valid/survey-mayors.json")))
                .orThrow();
        keep(form.answers(
                        Source.of("export.csv", "n,_id\n1,2\n"),
                        SurveyDescription.of(plain.survey(), plain.nature(), Sample.of(SampleKind.CENSUS)))
                .orThrow()
                .unread());
    }

    private void limits() {
        String start = "{\"format\": \"impact-model/methodology/1\", ";
        StringBuilder many = new StringBuilder(start);
        for (int i = 0; i < 300; i++) {
            many.append("\"p").append(i).append("\": 0, ");
        }
        List.of(
                        start + "\"x\": " + "[".repeat(200),
                        start + "\"id\": \"" + "a".repeat(1_000_001) + "\"}",
                        start + "\"" + "a".repeat(50_000) + "\": 1}",
                        many + "\"id\": \"x\"}")
                .forEach(text -> keep(DocumentType.METHODOLOGY
                        .read(Source.of("limits.json", text))
                        .problems()));
    }
}
