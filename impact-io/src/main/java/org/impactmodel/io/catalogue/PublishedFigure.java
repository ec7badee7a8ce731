package org.impactmodel.io.catalogue;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.impactmodel.model.text.Text;

/**
 * A figure that the Observatory of partnerships published.
 *
 * @param id its name here
 * @param programme the code of the study programme
 * @param wave the name of the wave of the study
 * @param population who was asked, where people were
 * @param territory where
 * @param statistic what it says; the English words are this project's
 * @param percent the figure, in percent
 * @param respondents how many were asked, where it was published
 * @param years the year, or the first and last year of the programme, such as {@code 2018-2022}
 * @param address where it was published
 */
public record PublishedFigure(
        String id,
        String programme,
        String wave,
        Optional<String> population,
        String territory,
        Text statistic,
        double percent,
        OptionalInt respondents,
        String years,
        String address) {
    /** Checks that all parts are given. */
    public PublishedFigure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(respondents, "respondents");
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(address, "address");
    }
}
