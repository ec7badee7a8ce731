// 3. Écrire sa méthode — Write your own method
// La page docs/method-format.md dit chaque propriété. It tells every property.

import java.util.*
import org.impactmodel.io.csv.*
import org.impactmodel.io.json.*
import org.impactmodel.io.report.*
import org.impactmodel.model.card.*
import org.impactmodel.model.observation.*
import org.impactmodel.scoring.Scorer

var text = """
    {
      "format": "impact-model/methodology/1", "id": "garden", "version": "1.0.0", "scale": 100,
      "title": {"fr": "Jardin partagé", "en": "Shared garden"},
      "indicators": [
        {"id": "gardeners", "label": {"fr": "Jardiniers", "en": "Gardeners"},
         "normalise": {"by": "goalposts", "worst": 0, "best": 40, "outside": "clamp"}},
        {"id": "mood", "label": {"fr": "Ambiance", "en": "Mood"},
         "normalise": {"by": "levels", "levels": {"tense": 0, "calm": 60, "merry": 100}}}
      ],
      "views": [{"id": "garden", "title": {"fr": "Le jardin", "en": "The garden"}, "root": {
        "id": "garden", "label": {"fr": "Le jardin", "en": "The garden"},
        "combine": {"by": "arithmetik"}, "missing": {"by": "all"},
        "children": [{"indicator": "gardeners", "weight": 1}, {"indicator": "mood", "weight": 1}]}}]
    }
    """

// Une faute : la place, le code, la réparation — A mistake: the place, the code, the mend
var reading = DocumentType.METHODOLOGY.read(Source.of("garden.json", text))
reading.problems().forEach(problem -> System.out.println(problem.in("fr")))

// Réparée — Mended
var method = DocumentType.METHODOLOGY.read(Source.of("garden.json", text.replace("arithmetik", "arithmetic"))).orThrow()

// Un tableau, avec des virgules décimales s'il le faut — A table, with decimal commas if need be
var cards = new ArrayList<ScoreCard>()
var table = Source.of("answers.csv", "subject;gardeners;mood\ngarden:mill;18,5;merry\ngarden:station;36;calm\n")
WideTable.stream(table, Columns.of(method), one -> cards.add(Scorer.of(method).score(one, DataStamp.of(Nature.ILLUSTRATIVE))), Progress.NONE)
System.out.print(CardText.of(method, Page.in("fr")).table(cards, "garden"))
System.out.print(CardText.of(method, Page.in("en")).brief(cards.get(0), "garden"))
