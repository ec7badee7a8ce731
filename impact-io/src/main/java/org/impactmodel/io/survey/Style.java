package org.impactmodel.io.survey;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.survey.SurveyDescription;

/**
 * How tables of one origin are written.
 *
 * @param column the name of the column of a question, among the names that there are; where there is none, the name that
 *     the columns of its options begin with
 * @param absences the texts of a cell that tell why a question has no answer
 * @param separator what stands between the options of a multiple choice
 * @param left hears of each column that nobody asks for, where such columns may be there
 */
record Style(
        BiFunction<List<String>, String, String> column,
        Function<String, SortedMap<String, Absence>> absences,
        char separator,
        Optional<Consumer<String>> left) {

    /** The style of this library. */
    static Style own(SurveyDescription description) {
        SortedMap<String, Absence> absences = description.understoodAbsences();
        return new Style((names, id) -> id, id -> new TreeMap<>(absences), '|', Optional.empty());
    }
}
