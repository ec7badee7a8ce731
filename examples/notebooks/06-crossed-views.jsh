// 6. Regards croisés — Crossed views
// Les chiffres publiés de PHARE puis d'IMPACT : « les partenariats sont source d'innovation ». The published figures.

import java.util.*
import org.impactmodel.io.catalogue.*
import org.impactmodel.model.estimate.*
import org.impactmodel.model.programme.Population
import org.impactmodel.scoring.survey.interval.*
import org.impactmodel.scoring.survey.test.*

// Les deux programmes, population par population — The two programmes, population by population
String innovation = "think-that-partnerships-are-a-source-of-innovation"
PublishedFigure figure(String programme, Population who) { return PublishedFigures.all().stream().filter(f -> f.programme().equals(programme) && f.variable().equals(innovation) && f.population().equals(Optional.of(who.code()))).findFirst().get(); }
void show(Population who) { System.out.printf(Locale.ROOT, "%-24s %3.0f %% (%s) → %3.0f %% (%s)%n", who.label().in("fr"), figure("PHARE", who).percent(), figure("PHARE", who).years(), figure("IMPACT", who).percent(), figure("IMPACT", who).years()); }
for (Population who : Population.values()) { show(who); }

// Sans la base, pas de marge — Without the base, no margin
Estimate citizens = figure("IMPACT", Population.CITIZENS).estimate()
System.out.println(citizens.interval().isPresent() + ": " + citizens.unavailable().get().label().in("fr") + " / " + citizens.unavailable().get().label().in("en"))

// Combien auraient dû répondre à chaque vague pour que la hausse se voie ? — How many a wave for the rise to show?
double share(String programme, Population who) { return figure(programme, who).percent() / 100; }
long needed(Population who) { return WavePlan.of(1, share("PHARE", who)).respondentsFor(share("IMPACT", who)); }
for (Population who : Population.values()) { System.out.println(who.label().in("fr") + " / " + who.label().in("en") + ": " + needed(who)); }

// Et si 300 avaient répondu à chaque vague ? Une hypothèse, pas un fait — What if 300 had answered each? An assumption
SampledShare assumed(double p, long n) { return SampledShare.of(p, Math.sqrt(p * (1 - p) / n), n, n - 1); }
Interval gap(Population who, long n) { return IntervalEstimator.at(0.95).gap(assumed(share("IMPACT", who), n), assumed(share("PHARE", who), n)).interval().get(); }
for (Population who : Population.values()) { System.out.printf(Locale.ROOT, "%-24s %+.1f … %+.1f%s%n", who.label().in("fr"), 100 * gap(who, 300).low(), 100 * gap(who, 300).high(), gap(who, 300).low() > 0 ? "" : "  (0 est possible / 0 is possible)"); }
