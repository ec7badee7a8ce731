package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.Said;
import org.impactmodel.model.sampling.ReplicateMethod;
import org.impactmodel.model.sampling.Replicates;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.text.Text;

/** What does not fit in the columns of a sample, as far as they are known. */
final class Design {

    private static final Said MISSING = new Said(
            Text.of(
                    "La méthode fay demande son coefficient, qui manque.",
                    "The method fay needs its coefficient, which is not there."),
            Text.of(
                    "Ajoutez « fay » à « replicates » : un nombre de 0 à 1, 1 exclu, comme 0.5.",
                    "Add \"fay\" to \"replicates\": a number from 0 up to, but not, 1, such as 0.5."));

    private final Known<Sample> sample;
    private final List<Finding> findings = new ArrayList<>();

    private Design(Known<Sample> sample) {
        this.sample = sample;
    }

    static List<Finding> findings(Known<Sample> sample) {
        Design design = new Design(sample);
        design.stages();
        Known<Replicates> replicates = sample.optional("replicates", Sample::replicates);
        Optional<ReplicateMethod> method =
                replicates.part("method", Replicates::method).value();
        design.scales(replicates, method);
        method.ifPresent(known -> design.method(replicates, known));
        return design.findings;
    }

    private void stages() {
        KnownList<String> clusters = sample.list("clusters", Sample::clusters);
        KnownList<String> sizes = sample.list("population-sizes", Sample::populationSizes);
        for (int i = clusters.size() + 1; clusters.isComplete() && i < sizes.size(); i++) {
            Known<String> size = sizes.at(i);
            size.value().ifPresent(column -> findings.add(size.breaks(Rule.SIZES_HAVE_STAGES, column, List.of())));
        }
    }

    private void scales(Known<Replicates> replicates, Optional<ReplicateMethod> method) {
        KnownList<Double> scales = replicates.list("replicate-scales", Replicates::replicateScales);
        KnownList<String> columns = replicates.list("columns", Replicates::columns);
        boolean needed = method.filter(ReplicateMethod.JKN::equals).isPresent() || scales.size() > 0;
        if (needed && scales.isComplete() && columns.isComplete() && scales.size() != columns.size()) {
            String found = scales.size() + " / " + columns.size();
            findings.add(scales.breaks(Rule.REPLICATE_SCALES_FIT, found, List.of()));
        }
    }

    private void method(Known<Replicates> replicates, ReplicateMethod method) {
        if (sample.optional("weight", Sample::weight).isAbsent()) {
            findings.add(replicates.breaks(Rule.WEIGHT_OF_REPLICATES, method.code(), List.of()));
        }
        Known<Double> coefficient = replicates.number("fay", Replicates::fay);
        boolean wrong = method == ReplicateMethod.FAY
                ? coefficient.isAbsent()
                : coefficient.value().isPresent();
        if (wrong) {
            findings.add(coefficient
                    .breaks(Rule.FAY_COEFFICIENT, method.code(), List.of())
                    .saying(method == ReplicateMethod.FAY ? MISSING : superfluous(method)));
        }
    }

    private static Said superfluous(ReplicateMethod method) {
        return new Said(
                Text.of(
                        "Le coefficient « fay » est celui de la méthode fay ; la méthode donnée est " + method.code()
                                + ".",
                        "The coefficient \"fay\" is that of the method fay; the method given is " + method.code()
                                + "."),
                Text.of("Retirez « fay », ou corrigez la méthode.", "Remove \"fay\", or correct the method."));
    }
}
