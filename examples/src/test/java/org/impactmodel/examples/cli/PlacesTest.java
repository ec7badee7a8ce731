package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.input.Places;
import org.impactmodel.io.shipped.Portfolios;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.territory.Territory;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static Places of(Optional<Observatory> document, String... subjects) {
        List<Answers> answers = Stream.of(subjects)
                .map(subject -> Answers.of(subject, Map.of()))
                .toList();
        return Places.all(
                new Data(answers, DataStamp.of(Nature.ILLUSTRATIVE), new TreeMap<>(), document, new TreeMap<>()));
    }

    private static Territory one(Places places, String id) {
        return places.territories().stream()
                .filter(territory -> territory.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The 20th arrondissement of Paris, a commune of Corsica that has merged, one of La Réunion that never was. */
    @Test
    void communesThatTheCatalogueDoesNotHoldLieInTheDepartementOfTheirCode() {
        Places places = of(
                Optional.empty(),
                "territory:commune-75120",
                "territory:commune-2a999",
                "territory:commune-97499",
                "territory:commune-59350");
        assertThat(places.byCode()).containsExactly("commune-2a999", "commune-75120", "commune-97499");
        assertThat(one(places, "commune-75120").parents()).containsExactly("departement-75");
        assertThat(one(places, "commune-2a999").parents()).containsExactly("departement-2a");
        assertThat(one(places, "commune-97499").parents()).containsExactly("departement-974");
    }

    @Test
    void whatNoCodePlacesStaysNowhere() {
        Places places = of(Optional.empty(), "territory:commune-99999", "territory:commune-x", "territory:bassin");
        assertThat(places.byCode()).isEmpty();
        assertThat(places.territories())
                .extracting(Territory::id)
                .doesNotContain("commune-99999", "commune-x", "bassin")
                .doesNotHaveDuplicates();
    }

    @Test
    void documentsMayHoldATerritoryWithoutItsParentsAndInhabitants() {
        Observatory portfolio = Portfolios.portfolio("illustrative-portfolio");
        Places places = of(Optional.of(portfolio), "alliance:nord-emploi");
        assertThat(one(places, "departement-59").parents()).containsExactly("region-32");
        assertThat(one(places, "departement-59").population()).isPresent();
    }
}
