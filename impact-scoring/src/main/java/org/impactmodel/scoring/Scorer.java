package org.impactmodel.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.MethodologyStamp;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.method.View;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.table.IndicatorTable;
import org.impactmodel.model.table.ScoreTable;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.scoring.plan.AnswersSource;
import org.impactmodel.scoring.plan.Checking;
import org.impactmodel.scoring.plan.Layout;
import org.impactmodel.scoring.plan.LeafScores;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.Single;
import org.impactmodel.scoring.plan.TableSource;

/**
 * Scores subjects by one method. A card depends on the method and on what is known of the subject alone, and any number of
 * threads may share a scorer.
 *
 * <p>The contributions of the children of a group sum to its score. For power means and Mazziotta-Pareto they are the terms
 * of Euler's theorem on functions of degree one, child times partial derivative (the rule of Aumann and Shapley, Values of
 * Non-Atomic Games, 1974; for a geometric mean each child's part is its weight). The smallest or the greatest child carries a
 * minimum or a maximum, equals by weight. A sum is carried term by term, a product by its factors in equal parts, a quotient
 * by its numerator, a complement by its only child. In a Borda score a child's part is what it beats, by weight; a duel of
 * Copeland is carried by the children that win it, by weight; in benefit of the doubt by weight times score. Steps after
 * combining scale the parts where all have one sign; else the difference that they make is spread by weight.
 *
 * <p>Coverage counts what is really known: a child without a score of its own counts as unknown, though a policy may put a
 * score in its place, and constants do not count.
 */
public final class Scorer {

    private final Methodology methodology;
    private final MethodologyStamp stamp;
    private final Layout layout;
    private final Map<String, Integer> places;

    private Scorer(Methodology methodology, MethodologyStamp stamp, Layout layout) {
        this.methodology = methodology;
        this.stamp = stamp;
        this.layout = layout;
        this.places = new HashMap<>();
        methodology.indicators().stream().map(Indicator::id).forEach(id -> places.put(id, places.size()));
        methodology.variables().stream().map(Variable::id).forEach(id -> places.put(id, places.size()));
    }

    /**
     * A scorer for a method.
     *
     * @param methodology the method
     * @return the scorer
     * @throws IllegalArgumentException when the method breaks a rule on the whole, its steps leave goalposts equal, its
     *     judgements contradict one another more than it allows, or a parameter is still to be fitted; the message names
     *     every case with its place
     */
    public static Scorer of(Methodology methodology) {
        Objects.requireNonNull(methodology, "methodology");
        List<String> problems = Checking.problems(methodology);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("methodology: " + String.join("; ", problems));
        }
        MethodologyStamp stamp = new MethodologyStamp(methodology.id(), methodology.version(), Optional.empty());
        return new Scorer(methodology, stamp, Layout.of(methodology));
    }

    /**
     * The same scorer, whose cards carry the fingerprint of the method.
     *
     * @param sha256 the SHA-256 of the canonical form of the method as 64 lower-case hexadecimal digits
     * @return the scorer
     * @throws IllegalArgumentException when it is no such number
     */
    public Scorer withFingerprint(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "sha256: 64 lower-case hexadecimal digits are required, found " + sha256);
        }
        MethodologyStamp other = new MethodologyStamp(methodology.id(), methodology.version(), Optional.of(sha256));
        return new Scorer(methodology, other, layout);
    }

    /**
     * The method.
     *
     * @return the method that this scorer was made of
     */
    public Methodology methodology() {
        return methodology;
    }

    /**
     * The score card of a subject.
     *
     * @param answers what is known of it; an indicator that is not there is missing
     * @param data which data the answers come from
     * @return the card
     * @throws IllegalArgumentException when an answer is to an indicator or variable that the method does not have
     */
    public ScoreCard score(Answers answers, DataStamp data) {
        Objects.requireNonNull(data, "data");
        AnswersSource source = AnswersSource.of(Objects.requireNonNull(answers, "answers"), places);
        double warning = methodology.notApplicableWarning().orElse(1);
        Single single = new Single(layout, LeafScores.of(layout.measures(), source));
        List<ViewScore> views = new ArrayList<>();
        for (Plan plan : layout.plans()) {
            views.add(new Explaining(plan, single).view(warning));
        }
        return new ScoreCard(
                answers.subject(),
                answers.period(),
                stamp,
                data,
                Library.VERSION,
                OptionalLong.empty(),
                views,
                Extensions.none());
    }

    /**
     * The scores of many subjects at all places of a view, worked out in parallel: the same numbers as on their cards.
     *
     * @param table what is known of them; an indicator without a column is missing for all
     * @param view the id of the view
     * @return the scores, row by row as in the table
     * @throws IllegalArgumentException when the method has no such view, or a column is of no indicator or variable of it
     */
    public ScoreTable score(IndicatorTable table, String view) {
        return bulk(view).score(table);
    }

    /**
     * A scorer of many subjects in one view.
     *
     * @param view the id of the view
     * @return the scorer
     * @throws IllegalArgumentException when the method has no such view
     */
    public BulkScorer bulk(String view) {
        return new BulkScorer(this, plan(view), Integer.MAX_VALUE, true);
    }

    private Plan plan(String view) {
        return layout.plans().stream()
                .filter(candidate -> candidate.view().id().equals(view))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("view: found " + view + ", expected one of "
                        + layout.plans().stream()
                                .map(known -> known.view().id())
                                .toList()));
    }

    /**
     * The ranks of the subjects of a table, by the rule that the method has for its view.
     *
     * @param table the scores of a view of the method, of one period: a row for each subject, since every row is ranked among all
     *     others
     * @return the ranks, row by row as in the table, from 1; empty where there is no score
     * @throws IllegalArgumentException when the method has no such view, or does not say how its subjects are ranked
     */
    public List<OptionalDouble> ranks(ScoreTable table) {
        View view = plan(table.view()).view();
        return Ranking.of(
                table,
                view.ranking()
                        .orElseThrow(() ->
                                new IllegalArgumentException("table: the view " + view.id() + " has no ranking rule")));
    }

    TableSource source(IndicatorTable table) {
        List<String> unknown = table.indicators().stream()
                .filter(id -> !places.containsKey(id))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("table: the method has no indicator " + String.join(", ", unknown));
        }
        return TableSource.of(table, layout.measures());
    }
}
