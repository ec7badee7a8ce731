package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.Said;
import org.impactmodel.model.sampling.Replicates;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.text.Text;

/** The columns of the table that two parts of the document claim. A stratum or a cluster may be an attribute as well. */
final class Roles {

    private static final Text APART = Text.of(
            "Donnez à chacun sa propre colonne du tableau ; seuls des attributs peuvent aussi être des strates ou des grappes.",
            "Give each a column of the table of its own; only attributes may be strata or clusters as well.");
    private static final Text TWICE = Text.of("Gardez-la une seule fois.", "Keep it once.");

    private final Map<String, Text> taken = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Roles() {}

    static List<Finding> findings(Known<SurveyDescription> description) {
        Roles roles = new Roles();
        for (Known<Question> question : description.list("questions", SurveyDescription::questions)) {
            roles.take(question.part("id", Question::id), Text.of("une question", "a question"));
        }
        Known<Sample> sample = description.part("sample", SurveyDescription::sample);
        roles.claim(sample.list("strata", Sample::strata), Text.of("une strate", "a stratum"));
        roles.claim(sample.list("clusters", Sample::clusters), Text.of("une grappe", "a cluster"));
        for (Known<Attribute> attribute : description.list("attributes", SurveyDescription::attributes)) {
            roles.take(attribute.part("id", Attribute::id), Text.of("un attribut", "an attribute"));
        }
        roles.claim(sample.optional("weight", Sample::weight), Text.of("le poids", "the weight"));
        roles.claim(
                sample.list("population-sizes", Sample::populationSizes),
                Text.of("une taille de population", "a population size"));
        roles.claim(
                sample.optional("replicates", Sample::replicates).list("columns", Replicates::columns),
                Text.of("un poids de réplication", "a replicate weight"));
        roles.claim(sample.optional("panel", Sample::panel), Text.of("le panel", "the panel"));
        roles.claim(
                description.list("ignored", SurveyDescription::ignored),
                Text.of("une colonne ignorée", "an ignored column"));
        return roles.findings;
    }

    private void take(Known<String> id, Text role) {
        id.value().ifPresent(name -> taken.put(name, role));
    }

    private void claim(KnownList<String> columns, Text role) {
        columns.forEach(column -> claim(column, role));
    }

    private void claim(Known<String> column, Text role) {
        column.value().ifPresent(name -> {
            Text other = taken.putIfAbsent(name, role);
            if (other != null) {
                findings.add(
                        column.breaks(Rule.COLUMN_ONE_ROLE, name, List.of()).saying(said(name, other, role)));
            }
        });
    }

    private static Said said(String name, Text other, Text role) {
        String fr = "La colonne « " + name + " » est déjà " + other.in("fr");
        String en = "The column \"" + name + "\" is " + other.in("en") + " already";
        boolean twice = other.equals(role);
        return new Said(
                Text.of(
                        twice ? fr + "." : fr + " : elle ne peut être aussi " + role.in("fr") + ".",
                        twice ? en + "." : en + ": it cannot be " + role.in("en") + " as well."),
                twice ? TWICE : APART);
    }
}
