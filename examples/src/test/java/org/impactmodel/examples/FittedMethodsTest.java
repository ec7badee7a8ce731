package org.impactmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.fit.Fitter;
import org.junit.jupiter.api.Test;

/** Methods that ship fitted are what fitting gives on their reference, where that is on this machine. */
class FittedMethodsTest {

    private static final Path SHARED = Path.of("../../shared");
    private static final Path TO_FIT = Path.of("../impact-io/src/test/resources/methods");

    /** The columns of the census by id of the indicator. */
    private static final Map<String, String> CENSUS = Map.of(
            "unemployment", "chom",
            "no-diploma", "dipl_aucun",
            "long-higher-education", "dipl_sup",
            "second-homes", "resid_sec",
            "age-75-plus", "age_75p",
            "age-0-14", "age_0_14");

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        assumeTrue(Files.exists(file), () -> file + " is not on this machine");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static Answers answers(NamedCsvRecord row, String subject, Map<String, String> columns) {
        TreeMap<String, Outcome> outcomes = new TreeMap<>();
        columns.forEach((id, column) -> outcomes.put(id, new Outcome.Value(Double.parseDouble(row.getField(column)))));
        return Answers.of(row.getField(subject), outcomes);
    }

    private static Methodology toFit(String name) {
        return DocumentType.METHODOLOGY
                .read(Source.of(TO_FIT.resolve(name + "-to-fit.json")))
                .orThrow();
    }

    /** The shipped goalposts are rounded to four decimals. */
    @Test
    void goalpostsOfTerritorialFragilityAreThoseOfTheCommunes() throws IOException {
        List<Answers> communes = rows(SHARED.resolve("data/insee/rp2018-communes.csv")).stream()
                .map(row -> answers(row, "code_insee", CENSUS))
                .toList();
        Methodology fitted = Fitter.fit(toFit("territorial-fragility"), communes, "census");
        Methodology shipped = Methods.method("territorial-fragility-2018");
        assertThat(fitted.fitted().orElseThrow().subjects())
                .isEqualTo(shipped.fitted().orElseThrow().subjects());
        assertThat(fitted.indicators()).hasSameSizeAs(shipped.indicators());
        for (int i = 0; i < fitted.indicators().size(); i++) {
            Frozen.Goalposts found = goalposts(fitted.indicators().get(i));
            Frozen.Goalposts expected = goalposts(shipped.indicators().get(i));
            assertThat(found.worst()).isCloseTo(expected.worst(), within(0.00005 + 1e-9));
            assertThat(found.best()).isCloseTo(expected.best(), within(0.00005 + 1e-9));
        }
    }

    private static Frozen.Goalposts goalposts(Indicator indicator) {
        return (Frozen.Goalposts) indicator.normalise();
    }

    @Test
    void standardScoresOfBetterLifeAreThoseOfItsCountries() throws IOException {
        Methodology method = toFit("mpi-bli-2017");
        TreeMap<String, String> columns = new TreeMap<>();
        method.indicators().forEach(indicator -> columns.put(indicator.id(), indicator.id()));
        List<Answers> countries = rows(SHARED.resolve("reference/composite/bli2017_data.csv")).stream()
                .map(row -> answers(row, "country", columns))
                .toList();
        Methodology fitted = Fitter.fit(method, countries, "OECD Better Life Index 2017, 35 countries");
        Methodology shipped = Methods.method("mpi-bli-2017");
        for (int i = 0; i < fitted.indicators().size(); i++) {
            Frozen.ZScore found = (Frozen.ZScore) fitted.indicators().get(i).normalise();
            Frozen.ZScore expected = (Frozen.ZScore) shipped.indicators().get(i).normalise();
            assertThat(found.mean()).isCloseTo(expected.mean(), within(1e-9));
            assertThat(found.standardDeviation()).isCloseTo(expected.standardDeviation(), within(1e-9));
            assertThat(found.range()).isEqualTo(expected.range());
        }
        assertThat(fitted.fitted()).isEqualTo(shipped.fitted());
    }
}
