// 2. Changer un poids et voir ce qui bouge — Change a weight and see what moves

import java.util.*
import org.impactmodel.io.csv.*
import org.impactmodel.io.json.Progress
import org.impactmodel.io.shipped.*
import org.impactmodel.model.card.DataStamp
import org.impactmodel.model.method.*
import org.impactmodel.model.observation.*
import org.impactmodel.scoring.Scorer
import org.impactmodel.scoring.compare.*

var method = Methods.method("territorial-fragility-2018")
var view = method.views().get(0)
var answers = new ArrayList<Answers>()
WideTable.stream(Tables.source("census-2018-regions"), Columns.of(method), answers::add, Progress.NONE)

// L'emploi compte double — Employment counts twice
Node weighted(Node child) { return ((Node.Group) child).toBuilder().weight(child.id().equals("employment") ? 2 : 1).build(); }
var children = view.root().children().stream().map(child -> weighted(child)).toList()
var root = view.root().toBuilder().weights(Optional.empty()).children(children).build()
var other = method.toBuilder().id("employment-twice").version("0.1.0").views(List.of(new View(view.id(), view.title(), view.ranking(), root))).examples(List.of()).build()

// Avant, après — Before, after
double score(Methodology by, Answers of) { return Scorer.of(by).score(of, DataStamp.of(Nature.PUBLISHED)).view("solidity").get().root().score().getAsDouble(); }
void line(Answers one) { System.out.printf(Locale.ROOT, "%-20s %5.1f → %5.1f  %+5.1f%n", one.subject(), score(method, one), score(other, one), score(other, one) - score(method, one)); }
answers.stream().sorted(Comparator.comparingDouble(one -> score(other, one) - score(method, one))).forEach(one -> line(one))

// Tout l'écart vient de la méthode — The whole difference comes of the method
var first = answers.get(0)
var difference = Comparison.between(new Side(method, first), new Side(other, first)).node("solidity", List.of("solidity")).get()
System.out.printf(Locale.ROOT, "réponses/answers %.1f, couverture/coverage %.1f, méthode/method %.1f%n", difference.effects().get().likeForLike(), difference.effects().get().coverage(), difference.effects().get().method())
