// 1. Une première fiche de score — A first score card
// Chaque ligne est une cellule ; ce qui s'affiche est comparé par un test. Each line is a cell; what it prints is tested.

import java.util.*
import org.impactmodel.io.csv.*
import org.impactmodel.io.json.Progress
import org.impactmodel.io.report.*
import org.impactmodel.io.shipped.*
import org.impactmodel.model.card.DataStamp
import org.impactmodel.model.observation.*
import org.impactmodel.scoring.Scorer

// Une méthode est une donnée — A method is data
var method = Methods.method("territorial-fragility-2018")
System.out.println(method.title().in("fr") + " — " + method.title().in("en"))
System.out.println(method.indicators().size() + " indicateurs / indicators, " + method.status().get().code())

// Les réponses : le recensement par département — The answers: the census by département
var answers = new ArrayList<Answers>()
WideTable.stream(Tables.source("census-2018-departements"), Columns.of(method), answers::add, Progress.NONE)
System.out.println(answers.size() + " départements")

// Une fiche est une fonction pure des deux — A card is a pure function of the two
var nord = answers.stream().filter(a -> a.subject().equals("territory:departement-59")).findFirst().get()
var card = Scorer.of(method).score(nord, DataStamp.of(Nature.PUBLISHED))
System.out.print(CardText.of(method, Page.in("fr")).tree(card, "solidity"))

// Et si une réponse manque ? Les bornes s'ouvrent — And if an answer is missing? The bounds open
var known = new TreeMap<>(nord.answers())
known.remove("unemployment")
var partly = new Answers(nord.subject(), nord.period(), nord.attributes(), known)
System.out.print(CardText.of(method, Page.in("en")).brief(Scorer.of(method).score(partly, DataStamp.of(Nature.PUBLISHED)), "solidity"))
