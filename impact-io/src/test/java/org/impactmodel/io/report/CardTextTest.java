package org.impactmodel.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.MethodologyStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Notice;
import org.impactmodel.model.card.NoticeKind;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.text.Extensions;
import org.junit.jupiter.api.Test;

/** The figures are made up: what is tested is how they are written. */
class CardTextTest {

    private static final Methodology METHOD = Methods.method("territorial-fragility-2018");

    private static NodeScore leaf(String id, Outcome outcome, OptionalDouble score, double gain) {
        return new NodeScore(
                id,
                0.5,
                score,
                score.isPresent() ? Optional.empty() : Optional.of(Unavailable.MISSING),
                score.isPresent() ? 1 : 0,
                0,
                Optional.of(
                        score.isPresent() ? new Bounds(score.getAsDouble(), score.getAsDouble()) : new Bounds(0, 100)),
                score.isPresent() ? OptionalDouble.of(score.getAsDouble()) : OptionalDouble.empty(),
                OptionalDouble.of(gain),
                OptionalDouble.empty(),
                Optional.of(new Answered(outcome, 1, OptionalDouble.empty(), List.of("INSEE"))),
                List.of());
    }

    private static NodeScore group(String id, double coverage, Bounds bounds, NodeScore... children) {
        return new NodeScore(
                id,
                1,
                OptionalDouble.of(52.34),
                Optional.empty(),
                coverage,
                0,
                Optional.of(bounds),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                List.of(children));
    }

    private static ScoreCard card(Nature nature, NodeScore root, Notice... notices) {
        return new ScoreCard(
                "territory:departement-01",
                Optional.of(Period.parse("2018")),
                new MethodologyStamp(METHOD.id(), METHOD.version(), Optional.empty()),
                DataStamp.of(nature),
                "0.1.0",
                OptionalLong.empty(),
                List.of(new ViewScore("solidity", List.of(notices), root)),
                Extensions.none());
    }

    private static ScoreCard halfKnown(Nature nature) {
        NodeScore known = leaf("no-diploma", new Outcome.Value(21.35), OptionalDouble.of(52.34), 23.83);
        NodeScore missing =
                leaf("long-higher-education", new Outcome.Missing("pas encore publié"), OptionalDouble.empty(), 47.66);
        NodeScore education = group("education", 0.5, new Bounds(26.17, 76.17), known, missing);
        NodeScore root = group("solidity", 0.5, new Bounds(26.17, 76.17), education);
        return card(nature, root, new Notice(NoticeKind.STOOD_IN, List.of("solidity", "education")));
    }

    @Test
    void writesATreeWithAnswersAndReasons() {
        assertThat(CardText.of(METHOD, Page.in("en"))
                        .withNames(id -> "Ain")
                        .tree(halfKnown(Nature.MEASURED), "solidity"))
                .isEqualTo("""
                        Ain, 2018 · territorial-fragility-2018 1.0.0
                        Solidity by domain (100: the most solid)

                                                      Score  Known      Between  Weight  Part   Gain
                        Solidity of the territory      52.3    50%  26.2 … 76.2
                        └ Education                    52.3    50%  26.2 … 76.2    100%
                          ├ Adults without a diploma   52.3   100%  52.3 … 52.3     50%  52.3  +23.8
                          │ answer: 21.35 % · source: INSEE · SDG\u00a04.4, 4.6
                          └ Long higher education         –     0%  0.0 … 100.0     50%        +47.7
                            not answered: pas encore publié · source: INSEE · SDG\u00a04.3

                        Why not higher: would be 47.7 higher if “Long higher education” were at its best
                        Note, missing answers replaced as the method says: Education

                        Goals and targets (SDG): 4.3 Vocational and higher education within reach; 4.4
                        Skills that help people work and start businesses; 4.6 Reading, writing and
                        arithmetic
                        """);
    }

    @Test
    void writesFiguresInTheWayOfTheLanguage() {
        assertThat(CardText.of(METHOD, Page.in("fr")).brief(halfKnown(Nature.MEASURED), "solidity"))
                .contains("52,3", "50\u00a0%", "26,2 … 76,2", "gagnerait 47,7 points si «\u00a0");
    }

    @Test
    void namesWhatHoldsTheScoreBackMostAndThatItIsUnanswered() {
        String table =
                CardText.of(METHOD, new Page("en", 120, false)).table(List.of(halfKnown(Nature.MEASURED)), "solidity");
        assertThat(table).contains("Long higher education (not answered) +47.7").doesNotContain("ILLUSTRATIVE");
    }

    private static final Methodology BURDEN =
            DocumentType.METHODOLOGY.read(Source.of("burden", """
                    {"format": "impact-model/methodology/1", "id": "burden", "version": "1.0.0", "title": {"fr": "Fardeau"},
                     "scale": 1,
                     "indicators": [
                       {"id": "hunger", "label": {"fr": "Faim", "en": "Hunger"},
                        "normalise": {"by": "goalposts", "worst": 0, "best": 100, "outside": "clamp"}},
                       {"id": "debt", "label": {"fr": "Dette", "en": "Debt"}, "normalise": {"by": "as-is"}}],
                     "views": [
                       {"id": "added", "title": {"fr": "Ajouté"}, "ranking": {"direction": "less-is-better", "ties": "competition"},
                        "root": {"id": "sum", "combine": {"by": "arithmetic"}, "missing": {"by": "all"},
                          "children": [{"indicator": "hunger", "weight": 1}, {"indicator": "debt", "weight": 1}]}},
                       {"id": "turned", "title": {"fr": "Retourné"}, "ranking": {"direction": "less-is-better", "ties": "competition"},
                        "root": {"id": "turn", "combine": {"by": "complement"}, "missing": {"by": "all"},
                          "children": [{"indicator": "debt", "weight": 1}]}},
                       {"id": "higher", "title": {"fr": "Plus"},
                        "root": {"id": "more", "combine": {"by": "arithmetic"}, "missing": {"by": "all"},
                          "children": [{"indicator": "debt", "weight": 1}]}}]}
                    """)).orThrow();

    private static NodeScore place(String id, double score, OptionalDouble gain, NodeScore... children) {
        OptionalDouble part = OptionalDouble.of(score / 2);
        return new NodeScore(
                id,
                0.5,
                OptionalDouble.of(score),
                Optional.empty(),
                1,
                0,
                Optional.empty(),
                part,
                gain,
                OptionalDouble.empty(),
                Optional.empty(),
                List.of(children));
    }

    private static ScoreCard burden(String view, NodeScore root) {
        ScoreCard card = card(Nature.MEASURED, root);
        return new ScoreCard(
                card.subject(),
                card.period(),
                card.methodology(),
                card.data(),
                card.library(),
                card.seed(),
                List.of(new ViewScore(view, List.of(), root)),
                card.extensions());
    }

    private static String told(String view, NodeScore root, String language) {
        return CardText.of(BURDEN, new Page(language, 200, false)).tree(burden(view, root), view);
    }

    @Test
    void tellsWhatWeighsMostWhereLessIsBetterAndNothingOfWhatWouldMakeItWorse() {
        NodeScore hunger = place("hunger", 0.8, OptionalDouble.of(0.1));
        NodeScore debt = place("debt", 1, OptionalDouble.empty());
        NodeScore root = place("sum", 0.9, OptionalDouble.empty(), hunger, debt);
        assertThat(told("added", root, "en"))
                .endsWith("Why not lower: “Debt” weighs most, 0.500 of 0.900\n")
                .doesNotContain("+0.100");
        assertThat(told("added", root, "fr")).endsWith(" Dette » pèse le plus, 0,500 sur 0,900\n");
        assertThat(CardText.of(BURDEN, Page.in("en")).table(List.of(burden("added", root)), "added"))
                .contains("What weighs most", "Debt 0.500");
    }

    @Test
    void saysBesideTheBestStepWhatHasNoBest() {
        NodeScore hunger = place("hunger", 0.8, OptionalDouble.of(0.1));
        NodeScore debt = place("debt", 1, OptionalDouble.empty());
        NodeScore root = place("more", 0.9, OptionalDouble.empty(), hunger, debt);
        assertThat(told("higher", root, "en"))
                .endsWith(
                        "would be 0.100 higher if “Hunger” were at its best; for “Debt”, how much better is possible is not known\n");
        assertThat(told("higher", root, "fr")).endsWith("Dette\u00a0», on ne sait pas combien mieux est possible\n");
    }

    @Test
    void doesNotClaimTheTopWhereNoBestIsKnown() {
        NodeScore debt = place("debt", 0.4, OptionalDouble.empty());
        NodeScore turned = place("turn", 0.6, OptionalDouble.empty(), debt);
        assertThat(told("turned", turned, "en"))
                .endsWith("Why not lower: how much better is possible is not known: “Debt” has no best\n");
        NodeScore higher = place("more", 0.4, OptionalDouble.empty(), debt);
        assertThat(told("higher", higher, "fr"))
                .endsWith("on ne sait pas combien mieux est possible : « Dette » n’a pas de meilleure valeur\n");
        assertThat(CardText.of(BURDEN, Page.in("en")).table(List.of(burden("higher", higher)), "higher"))
                .contains("not known (no best)");
    }

    @Test
    void saysThatNothingBetterIsPossibleOnlyAtTheBest() {
        NodeScore hunger = place("hunger", 0, OptionalDouble.of(0.5));
        assertThat(told("added", place("sum", 0, OptionalDouble.empty(), hunger), "en"))
                .endsWith("Why not lower: nothing better is possible\n");
    }

    private static final Methodology LIMITED =
            DocumentType.METHODOLOGY.read(Source.of("limited", """
                    {"format": "impact-model/methodology/1", "id": "limited", "version": "1.0.0", "title": {"fr": "Limité"}, "scale": 100,
                     "indicators": [
                       {"id": "classes", "label": {"fr": "Classes", "en": "Classes"}, "unit": "percent",
                        "applies-if": [{"attribute": "setting", "any-of": ["town", "suburb"]}],
                        "normalise": {"by": "goalposts", "worst": 0, "best": 100, "outside": "clamp"}}],
                     "views": [{"id": "v", "title": {"fr": "Vue"},
                       "root": {"id": "r", "combine": {"by": "arithmetic"}, "missing": {"by": "available", "minimum-coverage": 0},
                         "children": [{"indicator": "classes", "weight": 1}]}}]}
                    """)).orThrow();

    private static ScoreCard notApplying(Outcome outcome) {
        NodeScore classes = new NodeScore(
                "classes",
                1,
                OptionalDouble.empty(),
                Optional.of(Unavailable.NOT_APPLICABLE),
                0,
                0,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(new Answered(outcome, 2, OptionalDouble.of(34), List.of())),
                List.of());
        return burden("v", group("r", 0, new Bounds(0, 100), classes));
    }

    @Test
    void saysWhyAnAnsweredIndicatorDoesNotApply() {
        ScoreCard card = notApplying(new Outcome.Value(1));
        CardText text = CardText.of(LIMITED, new Page("en", 200, false));
        assertThat(text.tree(card, "v")).contains("does not apply: only where setting is town or suburb · answer: 1 %");
        assertThat(text.withAttributes(any -> Optional.of(Map.of("setting", List.of("village"))))
                        .tree(card, "v"))
                .contains("does not apply: only where setting is town or suburb, here village · answer: 1 %");
        assertThat(CardText.of(LIMITED, new Page("fr", 200, false))
                        .withAttributes(any -> Optional.of(Map.of()))
                        .tree(card, "v"))
                .contains("seulement si setting vaut town ou suburb, ici inconnu · réponse");
        assertThat(text.tree(notApplying(new Outcome.NotApplicable("closed")), "v"))
                .contains("not applicable: closed")
                .doesNotContain("does not apply");
    }

    @Test
    void writesAnswersWithTwoDecimalsAndTheSignOfPerCent() {
        CardText english = CardText.of(LIMITED, new Page("en", 200, false));
        assertThat(english.tree(notApplying(new Outcome.Value(45.666666)), "v"))
                .contains("answer: 45.67 % · 2 observations, 34.0 points apart");
        assertThat(english.tree(notApplying(new Outcome.Value(1234567.8)), "v")).contains("answer: 1234567.8 %");
        assertThat(CardText.of(LIMITED, new Page("fr", 200, false)).tree(notApplying(new Outcome.Value(0.31749)), "v"))
                .contains("0,317 %", "2 observations, écart de 34,0 points");
    }

    @Test
    void putsMoreColumnsWhereWhatHoldsBackWouldStand() {
        CardText text = CardText.of(METHOD, Page.in("en"))
                .withNames(id -> "Ain")
                .withColumn("Parts", card -> "79")
                .withColumn("People", card -> "62%");
        assertThat(text.table(List.of(halfKnown(Nature.MEASURED)), "solidity")).isEqualTo("""
                        Subject    Parts  People  Score  Known      Between
                        Ain, 2018     79     62%   52.3    50%  26.2 … 76.2
                        """);
    }

    @Test
    void writesDifferencesWithASignUnlessNothingIsLeftOfThem() {
        Figures hundred = new Figures(Page.in("en"), 100);
        assertThat(hundred.difference(-0.04)).isEqualTo("0");
        assertThat(hundred.difference(-0.06)).isEqualTo("-0.1");
        assertThat(hundred.difference(12)).isEqualTo("+12.0");
        assertThat(new Figures(Page.in("fr"), 1).difference(0.0123)).isEqualTo("+0,012");
    }

    @Test
    void breaksTextsBetweenWordsAndKeepsTheTerminalAsItIs() {
        assertThat(new Page("en", 40, false).wrapped("a".repeat(30) + " " + "b".repeat(20) + "\u001b[1m"))
                .isEqualTo("a".repeat(30) + "\n" + "b".repeat(20) + " [1m\n");
    }

    @Test
    void saysIllustrativeWhereverFiguresAreMadeUp() {
        CardText french = CardText.of(METHOD, Page.in("fr"));
        ScoreCard made = halfKnown(Nature.ILLUSTRATIVE);
        assertThat(List.of(
                        french.brief(made, "solidity"),
                        french.tree(made, "solidity"),
                        french.table(List.of(made), "solidity")))
                .allMatch(text -> text.contains("DONNÉES ILLUSTRATIVES"));
    }

    @Test
    void listsTheViewsThereAreWhenOneIsUnknown() {
        CardText text = CardText.of(METHOD, Page.in("en"));
        assertThatThrownBy(() -> text.tree(halfKnown(Nature.MEASURED), "strength"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("view: found \"strength\", expected one of [solidity]");
    }

    @Test
    void speaksFrenchAndEnglishAndSaysSoToWhoeverAsksForMore() {
        assertThatThrownBy(() -> Page.in("de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language: found de, expected one of [fr, en]");
    }
}
