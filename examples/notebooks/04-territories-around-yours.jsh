// 4. Les territoires autour du vôtre — The territories around yours
// Remplacez "departement-59" par le vôtre. Put your own in its place.

import java.util.*
import org.impactmodel.io.catalogue.Territories
import org.impactmodel.io.csv.*
import org.impactmodel.io.json.Progress
import org.impactmodel.io.report.*
import org.impactmodel.io.shipped.*
import org.impactmodel.model.card.*
import org.impactmodel.model.observation.*
import org.impactmodel.scoring.Scorer

var yours = Territories.find("departement-59").get()
var region = Territories.find(yours.parents().get(0)).get()
System.out.println(yours.name() + ", " + region.name())

// Ceux de la même région — Those of the same region
String id(String subject) { return subject.substring("territory:".length()); }
boolean around(Answers one) { return Territories.find(id(one.subject())).get().parents().equals(yours.parents()); }
var method = Methods.method("territorial-fragility-2018")
var scorer = Scorer.of(method)
var cards = new ArrayList<ScoreCard>()
WideTable.stream(Tables.source("census-2018-departements"), Columns.of(method), one -> { if (around(one)) cards.add(scorer.score(one, DataStamp.of(Nature.PUBLISHED))); }, Progress.NONE)
System.out.print(CardText.of(method, Page.in("fr")).withNames(subject -> Territories.find(id(subject)).get().name()).table(cards, "solidity"))

// Domaine par domaine — Domain by domain
OptionalDouble score(ScoreCard card, String domain) { return card.view("solidity").get().root().child(domain).get().score(); }
void bars(ScoreCard card, String domain) { System.out.printf(Locale.ROOT, "  %-11s %5.1f %s%n", domain, score(card, domain).getAsDouble(), "█".repeat((int) (score(card, domain).getAsDouble() / 5))); }
void domains(ScoreCard card) { System.out.println(Territories.find(id(card.subject())).get().name()); for (String domain : List.of("employment", "education", "housing", "ageing")) { bars(card, domain); } }
cards.forEach(card -> domains(card))
