package org.impactmodel.model.survey;

import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Phase;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.programme.Programme;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * That people were asked: whom, when and where.
 *
 * @param id the code that the document names it by
 * @param title its title
 * @param population who was asked
 * @param period when
 * @param programme the study programme that it is a part of
 * @param phase the phase of that programme
 * @param territories the ids of the territories where people were asked
 * @param respondents how many answered
 * @param source where it is published, in words or as an address
 * @param extensions what others add
 */
public record Survey(
        @Code String id,
        Text title,
        Population population,
        Period period,
        Optional<Programme> programme,
        Optional<Phase> phase,
        List<@Code String> territories,
        @Positive(message = "{org.impactmodel.above-zero}") OptionalInt respondents,
        Optional<@Words String> source,
        Extensions extensions) {
    /** Copies the list and checks that all parts are given. */
    public Survey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(phase, "phase");
        territories = List.copyOf(Objects.requireNonNull(territories, "territories"));
        Objects.requireNonNull(respondents, "respondents");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(extensions, "extensions");
    }
}
