package org.impactmodel.examples.survey;

import java.util.List;
import java.util.Optional;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.text.Coded;
import org.impactmodel.scoring.survey.interval.IntervalEstimator;
import org.impactmodel.scoring.survey.study.SurveyStudy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is asked of a survey, and how sure the answer is to be. */
final class Asking {

    @Option(names = "--question", required = true, paramLabel = "ID", descriptionKey = "survey-question")
    private String question = "";

    @Option(names = "--option", paramLabel = "CODE", descriptionKey = "survey-option")
    private Optional<String> option = Optional.empty();

    @Option(names = "--by", paramLabel = "ID[,ID]", split = ",", descriptionKey = "survey-by")
    private String[] by = {};

    @Option(names = "--mean", descriptionKey = "survey-mean")
    private boolean mean;

    @Option(names = "--level", paramLabel = "SHARE", descriptionKey = "survey-level", defaultValue = "0.95")
    private double level = 0.95;

    @Option(names = "--interval", paramLabel = "METHOD", descriptionKey = "survey-interval", defaultValue = "wilson")
    private String interval = "wilson";

    @Option(names = "--as-drawn", descriptionKey = "survey-as-drawn")
    private boolean asDrawn;

    @Mixin
    private Protecting protecting = new Protecting();

    double level() {
        return level;
    }

    String question() {
        return question;
    }

    Optional<String> option() {
        return option;
    }

    /** The surveys, each telling which weights are used. */
    List<Wave> weighed(List<Wave> waves) {
        return waves.stream().map(wave -> wave.weighed(asDrawn)).toList();
    }

    boolean isMean() {
        return mean;
    }

    /** How intervals are found. */
    IntervalEstimator intervals(Terminal terminal) {
        if (!(level > 0 && level < 1)) {
            throw new WrongUse(terminal.text("survey.level-wrong", level));
        }
        return Coded.find(IntervalMethod.class, interval)
                .filter(one -> one != IntervalMethod.WOODRUFF && one != IntervalMethod.MOVER)
                .map(method -> new IntervalEstimator(level, method))
                .orElseThrow(() -> new WrongUse(terminal.text("survey.interval-unknown", interval)));
    }

    /** Whether something is asked that only answers of respondents tell. */
    boolean needsAnswers() {
        return option.isPresent() || by.length > 0 || mean || asDrawn || protecting.isAsked();
    }

    /** What a survey answers, the fitted weights of its recipe in use unless told otherwise. */
    List<Estimate> estimates(Wave wave, Terminal terminal) {
        protecting.requireSense(terminal);
        Names names = new Names(wave.description(), terminal);
        names.require(question);
        names.requireParts(by);
        if (mean) {
            names.requireNumber(question);
        }
        SurveyStudy study = study(wave, terminal);
        boolean number = wave.description()
                .question(question)
                .map(Question::answer)
                .filter(form -> form instanceof AnswerForm.Quantity || (mean && form instanceof AnswerForm.Rating))
                .isPresent();
        List<Estimate> all = number ? study.mean(question, by).all() : study.shares(question, by);
        List<Estimate> wanted = protecting.told(wave.id(), study, all, by).stream()
                .filter(one -> option.isEmpty() || one.target().option().equals(option))
                .toList();
        if (wanted.isEmpty()) {
            throw names.noOption(question, option.orElse(""), options(all));
        }
        return wanted;
    }

    Protecting protecting() {
        return protecting;
    }

    private static List<String> options(List<Estimate> all) {
        return all.stream()
                .flatMap(one -> one.target().option().stream())
                .distinct()
                .toList();
    }

    SurveyStudy study(Wave wave, Terminal terminal) {
        IntervalEstimator intervals = intervals(terminal);
        SurveyStudy study = Weighed.study(wave, asDrawn);
        return study.with(study.estimator().withLevel(intervals.level()).withIntervals(intervals.method()));
    }
}
