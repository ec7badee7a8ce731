package org.impactmodel.examples.survey;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.cross.CrossedQuestion;
import org.impactmodel.scoring.survey.cross.PopulationGap;
import org.impactmodel.scoring.survey.test.Adjustment;
import org.impactmodel.scoring.survey.test.TestFamily;
import org.impactmodel.scoring.survey.test.Tested;
import org.impactmodel.scoring.survey.wave.Trend;
import org.impactmodel.scoring.survey.wave.WaveChange;

/**
 * Judges all differences that a command shows as one family, whatever the answer and the part that they are of. Where a question has
 * two answers that exclude each other, a difference of one is that of the other turned round: it is tested once.
 */
final class Together {

    private static final double RISK = 0.05;
    private static final Text ONCE = Text.of(
            "Deux réponses qui s’excluent ne font qu’un écart : il n’est testé, et compté, qu’une fois.",
            "Two answers that exclude each other make one difference: it is tested, and counted, once.");

    private final List<Wave> waves;
    private boolean turned;

    Together(List<Wave> waves) {
        this.waves = waves;
    }

    /** What is tested, whichever of two answers tells it, and between whom. */
    private record Hypothesis(Target target, String first, String second) {}

    List<CrossedQuestion> crossed(List<CrossedQuestion> questions) {
        Map<Hypothesis, Tested> alone = new LinkedHashMap<>();
        List<Hypothesis> asked = new ArrayList<>();
        for (CrossedQuestion question : questions) {
            question.gaps()
                    .forEach(gap -> add(
                            hypothesis(gap.gap().first().target(), gap.first(), gap.second()),
                            gap.tested(),
                            alone,
                            asked));
        }
        Iterator<Tested> judged = judged(alone, asked).iterator();
        return questions.stream()
                .map(question -> new CrossedQuestion(
                        question.views(),
                        question.gaps().stream()
                                .map(gap -> new PopulationGap(gap.first(), gap.second(), gap.gap(), judged.next()))
                                .toList()))
                .toList();
    }

    List<Trend> trends(List<Trend> trends) {
        Map<Hypothesis, Tested> alone = new LinkedHashMap<>();
        List<Hypothesis> asked = new ArrayList<>();
        for (Trend trend : trends) {
            trend.changes()
                    .forEach(change -> add(
                            hypothesis(change.gap().first().target(), change.earlier(), change.later()),
                            change.tested(),
                            alone,
                            asked));
        }
        Iterator<Tested> judged = judged(alone, asked).iterator();
        return trends.stream()
                .map(trend -> new Trend(
                        trend.waves(),
                        trend.changes().stream()
                                .map(change ->
                                        new WaveChange(change.earlier(), change.later(), change.gap(), judged.next()))
                                .toList()))
                .toList();
    }

    /** What readers must know: nothing where each difference was shown once. */
    List<Text> notes(Optional<String> option) {
        return turned && option.isEmpty() ? List.of(ONCE) : List.of();
    }

    private static void add(Hypothesis one, Tested tested, Map<Hypothesis, Tested> alone, List<Hypothesis> asked) {
        alone.putIfAbsent(one, tested);
        asked.add(one);
    }

    private Hypothesis hypothesis(Target target, String first, String second) {
        Optional<String> leading = target.option().flatMap(option -> leading(target.variable(), option));
        turned |= leading.isPresent();
        return new Hypothesis(leading.map(target::withOption).orElse(target), first, second);
    }

    /** The first of two answers, where this is the second in every survey. */
    private Optional<String> leading(String question, String option) {
        List<List<String>> options =
                waves.stream().map(wave -> options(wave, question)).distinct().toList();
        boolean two = options.size() == 1
                && options.get(0).size() == 2
                && options.get(0).get(1).equals(option);
        return two ? Optional.of(options.get(0).get(0)) : Optional.empty();
    }

    private static List<String> options(Wave wave, String question) {
        return wave.description()
                .question(question)
                .map(Question::answer)
                .filter(AnswerForm.SingleChoice.class::isInstance)
                .map(form -> ((AnswerForm.SingleChoice) form)
                        .options().stream().map(Option::code).toList())
                .orElse(List.of());
    }

    private static List<Tested> judged(Map<Hypothesis, Tested> alone, List<Hypothesis> asked) {
        TestFamily family = TestFamily.of(Adjustment.HOLM, RISK);
        for (Tested one : alone.values()) {
            family = family.with(family.outcomes().size() + ": " + one.id(), one.outcome());
        }
        Map<Hypothesis, Tested> judged = new LinkedHashMap<>();
        Iterator<Tested> next = family.judge().iterator();
        alone.keySet().forEach(one -> judged.put(one, next.next()));
        return asked.stream().map(judged::get).toList();
    }
}
