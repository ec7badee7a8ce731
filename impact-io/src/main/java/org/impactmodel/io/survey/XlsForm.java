package org.impactmodel.io.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.io.catalogue.Territories;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.problem.Place;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.survey.SurveyCheck;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.survey.SurveyDescriptionBuilder;

/**
 * A form in XLSForm (xlsform.org), as KoboToolbox, ODK and others use it: its sheets {@code survey} and {@code choices}, saved
 * as CSV. Read are the types {@code select_one}, {@code select_multiple}, {@code integer}, {@code decimal} and {@code range},
 * groups, labels by language ({@code label::English (en)}), {@code relevant} and {@code required}. An empty cell is
 * {@link Absence#NOT_ASKED} where the question or its group depends on another answer, {@link Absence#NO_ANSWER} where the
 * question may be skipped, and a mistake where it is required and always asked. All else is listed as unread.
 */
public final class XlsForm {

    private final Source survey;
    private final List<FormQuestions.Asked> asked;
    private final List<Problem> unread;

    private XlsForm(Source survey, List<FormQuestions.Asked> asked, List<Problem> unread) {
        this.survey = survey;
        this.asked = asked;
        this.unread = unread;
    }

    /**
     * Reads a form.
     *
     * @param survey the sheet {@code survey}
     * @param choices the sheet {@code choices}
     * @param language the language of the columns {@code label} that do not name one, such as {@code fr}
     * @return the form, or what is wrong with the sheets
     */
    public static Reading<XlsForm> read(Source survey, Source choices, String language) {
        Notes notes = new Notes();
        Notes unread = new Notes();
        List<FormSheet.Row> lists = FormSheet.read(choices, List.of("name"), language, notes);
        List<FormSheet.Row> rows = FormSheet.read(survey, List.of("type", "name"), language, notes);
        List<FormQuestions.Asked> asked = new FormQuestions(survey.name(), lists, unread).of(rows);
        return notes.isEmpty()
                ? Reading.of(new XlsForm(survey, List.copyOf(asked), unread.problems()))
                : Reading.refused(notes.problems());
    }

    /**
     * The questions that were read.
     *
     * @return the questions in the order of the form; their ids are the names of the form in lower case
     */
    public List<Question> questions() {
        return asked.stream().map(FormQuestions.Asked::question).toList();
    }

    /**
     * What of the form was not read, and why.
     *
     * @return the rows that became no question, and the labels that another stands in for
     */
    public List<Problem> unread() {
        return unread;
    }

    /**
     * Reads the answers: a row for each submission, columns named as in the form, with or without the groups before
     * ({@code group/question}), of a {@code select_multiple} the options in one cell separated by blanks, or each in a column
     * of its own, or both.
     *
     * @param answers the exported table
     * @param head the head of the survey, its nature and its sample, whose columns are named as in the table; the questions
     *     of the form are added to it
     * @return the answers, or what is wrong with them or with the form
     */
    public Reading<ImportedSurvey> answers(Source answers, SurveyDescriptionBuilder head) {
        questions().forEach(head::question);
        SurveyDescription description = head.answers(answers.name()).build();
        Notes notes = new Notes();
        for (Finding finding : SurveyCheck.findings(Known.of(description), Territories::ids)) {
            Place place =
                    new Place.InDocument(survey.name(), finding.pointer(), OptionalInt.empty(), OptionalInt.empty());
            Fault fault = Fault.of(finding.rule().code())
                    .found(finding.found())
                    .expected(finding.rule().label());
            notes.add(
                    place, finding.pointer(), finding.said().map(fault::saying).orElse(fault));
        }
        if (!notes.isEmpty()) {
            return Reading.refused(notes.problems());
        }
        Notes left = new Notes();
        Style style = style(answers, left);
        Reading<RespondentTable> reading = SurveyTable.read(answers, description, style, Progress.NONE);
        List<Problem> all = new ArrayList<>(unread);
        all.addAll(left.problems());
        return new Reading<>(reading.value().map(table -> new ImportedSurvey(table, all)), reading.problems());
    }

    private Style style(Source answers, Notes left) {
        Map<String, FormQuestions.Asked> byId = new LinkedHashMap<>();
        asked.forEach(one -> byId.put(one.question().id(), one));
        return new Style(
                (names, id) -> Optional.ofNullable(byId.get(id))
                        .map(one -> column(names, one.path()))
                        .orElse(id),
                id -> Optional.ofNullable(byId.get(id)).map(XlsForm::absences).orElseGet(TreeMap::new),
                ' ',
                Optional.of(name -> left.add(
                        new Place.InTable(answers.name(), 1, Optional.of(name)),
                        name,
                        Fault.of("column-not-read").found(name))));
    }

    /** The column of a question: with all its groups, with some, or by its name alone. */
    private static String column(List<String> names, String path) {
        for (String end = path; ; end = end.substring(end.indexOf('/') + 1)) {
            String name = end;
            if (names.stream().anyMatch(one -> one.equals(name) || one.startsWith(name + "/"))) {
                return name;
            }
            if (end.indexOf('/') < 0) {
                return path;
            }
        }
    }

    private static SortedMap<String, Absence> absences(FormQuestions.Asked one) {
        SortedMap<String, Absence> absences = new TreeMap<>();
        if (one.relevant()) {
            absences.put("", Absence.NOT_ASKED);
        } else if (!one.required()) {
            absences.put("", Absence.NO_ANSWER);
        }
        return absences;
    }
}
