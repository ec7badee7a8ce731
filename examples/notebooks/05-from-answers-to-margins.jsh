// 5. Des réponses à la marge — From raw answers to margins
// Une enquête inventée, dont on sait la vérité. A made-up survey whose truth is known.

import java.util.*
import org.impactmodel.examples.synthetic.SyntheticWave
import org.impactmodel.io.report.*
import org.impactmodel.model.estimate.*
import org.impactmodel.model.programme.Population
import org.impactmodel.model.respondent.*
import org.impactmodel.scoring.Library
import org.impactmodel.scoring.survey.grade.*
import org.impactmodel.scoring.survey.study.SurveyStudy
import org.impactmodel.scoring.survey.weighting.*

// Qui a répondu quoi — Who answered what
var wave = new SyntheticWave(Population.CITIZENS, 2022, 300)
var table = wave.draw(1)
System.out.println(table.size() + " personnes / people, " + table.category("innovation").absence(0).map(Object::toString).orElse("répond / answers"))

// Les poids de l'échantillon, sans redressement — The weights of the sample, as drawn
var drawn = SurveyStudy.of(table)
String percent(double share) { return String.format(Locale.ROOT, "%.1f %%", 100 * share); }
void show(String name, Estimate e) { System.out.println(name + ": " + percent(e.value().getAsDouble()) + " [" + percent(e.interval().get().low()) + ", " + percent(e.interval().get().high()) + "], n = " + e.base().get().respondents() + ", n eff. = " + Math.round(e.effectiveSize().getAsDouble())); }
show("tels quels / as drawn", drawn.shares("innovation").get(0))

// Redresser sur ce qu'on sait : régions et profils — Weight to what is known: regions and profiles
var known = new TreeMap<String, CategoryColumn>(Map.of("region", table.category("region"), "profile", table.category("profile")))
var fitted = (FittedWeights) Weighter.of(wave.margins(), Variables.of(known)).weigh(drawn.estimator().design().weights())
System.out.printf(Locale.ROOT, "effet de plan / design effect %.2f%n", fitted.fit().after().designEffect())

// La part redressée avec sa marge — The weighted share with its margin
var study = drawn.withWeights(fitted)
show("redressé / weighted", study.shares("innovation").get(0))
System.out.println("la vérité / the truth: " + percent(wave.truth("innovation")))

// Par profil, et ce qui se publie — By profile, and what may be published
var grader = Grader.of(GradeStandard.ofSamples())
for (var e : study.shares("innovation", "profile")) { if (e.target().option().get().equals("yes")) { System.out.println(e.target().domain() + " " + grader.judge(e).grade().label().in("fr") + " / " + grader.judge(e).grade().label().in("en")); show("  ", e); } }

// Par région, il reste trop peu de monde — By region, too few are left
long publishable = study.shares("innovation", "region").stream().filter(e -> grader.judge(e).grade() != Grade.NOT_PUBLISHABLE).count() / 2
System.out.println(publishable + " région(s) sur 13 / region(s) of 13")
