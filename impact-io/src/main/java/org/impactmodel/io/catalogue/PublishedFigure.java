package org.impactmodel.io.catalogue;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.SurveyStamp;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.text.Coded;
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
    private static final String WHOLE = "France";
    private static final int LONGEST = 100;

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

    /**
     * The name of what it says, which figures of other populations and years share: its English words as a code, such as
     * {@code think-that-partnerships-are-a-source-of-innovation}.
     *
     * @return the name, at most 100 characters
     */
    public String variable() {
        String words = statistic.in("en").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String code = words.substring(0, Math.min(words.length(), LONGEST));
        return code.replaceAll("^-|-$", "");
    }

    /**
     * The figure as an estimate: a share in [0, 1]. How respondents were chosen was not published, so it has no interval
     * yet: where it is known how many were asked, one may be put beside it by reference to simple random sampling, with a
     * note; where not, it says {@link Unestimated#UNKNOWN_BASE}.
     *
     * @return the estimate; its base counts those who were asked, each for one, or nobody where that is unknown
     */
    public Estimate estimate() {
        Target target = Target.of(Statistic.SHARE, variable());
        boolean part = !territory.equals(WHOLE);
        TreeMap<String, String> domain = new TreeMap<>();
        if (part) {
            domain.put("region", territory);
        }
        return new Estimate(
                target.in(domain),
                OptionalDouble.of(percent / 100),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                respondents.isPresent()
                        ? Optional.of(Base.of(respondents.getAsInt(), respondents.getAsInt()))
                        : Optional.empty(),
                respondents.isPresent() ? Optional.empty() : Optional.of(Unestimated.UNKNOWN_BASE),
                Optional.empty());
    }

    /**
     * The survey that the figure was published of, as far as it is known.
     *
     * @return its stamp; empty where the population is not one of the four
     */
    public Optional<SurveyStamp> survey() {
        return population
                .flatMap(code -> Coded.find(Population.class, code))
                .map(who -> new SurveyStamp(
                        id,
                        Text.of(wave, wave),
                        who,
                        Optional.empty(),
                        Period.parse(years.replace('-', '/')),
                        Optional.empty(),
                        Nature.PUBLISHED,
                        Optional.of(address),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
