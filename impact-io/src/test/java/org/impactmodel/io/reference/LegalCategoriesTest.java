package org.impactmodel.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.actor.ActorKind;
import org.junit.jupiter.api.Test;

class LegalCategoriesTest {

    private static final String HEADER = "code,libelle,famille,essParStatut";

    @Test
    void makesAFamilyAKindOfActorWhereItLeavesNoChoice() {
        assertThat(LegalCategories.read(Tables.table(
                                HEADER,
                                "5710,\"SAS, société par actions simplifiée\",entreprise,",
                                "9220,Association déclarée,association,probable",
                                "9300,Fondation,fondation,probable",
                                "7210,Commune,collectivite,"))
                        .orThrow())
                .extracting(LegalCategory::code, LegalCategory::kind)
                .containsExactly(
                        tuple("5710", Optional.of(ActorKind.COMPANY)),
                        tuple("9220", Optional.of(ActorKind.ASSOCIATION)),
                        tuple("9300", Optional.of(ActorKind.FOUNDATION)),
                        tuple("7210", Optional.of(ActorKind.PUBLIC_AUTHORITY)));
    }

    @Test
    void decidesNothingWhereTheFamilyDoesNot() {
        assertThat(LegalCategories.read(Tables.table(
                                HEADER,
                                "5560,Autre SA coopérative à conseil d'administration,entreprise,probable",
                                "7113,Ministère,etat_ou_etablissement_public,",
                                "8510,Institution de prévoyance,protection_sociale,"))
                        .orThrow())
                .extracting(LegalCategory::kind)
                .containsOnly(Optional.empty());
    }

    @Test
    void keepsTheGoodRowsAndNotesTheOthers() {
        Reading<List<LegalCategory>> read = LegalCategories.read(Tables.table(
                HEADER,
                "57,Société,entreprise,",
                "5710,SAS,entreprises,",
                "9220,Association déclarée,association,",
                "9220,Association déclarée,association,"));
        assertThat(read.orPartial()).extracting(LegalCategory::code).containsExactly("9220");
        assertThat(Tables.places(read))
                .containsExactly(
                        "table.csv:2 [code] legal-category-code",
                        "table.csv:3 [famille] unknown-code",
                        "table.csv:5 [code] duplicate-entry");
        assertThat(read.problems().get(1).nearest()).contains("entreprise");
        assertThat(read.problems().get(0).mend().in("en")).isEqualTo("Write its four digits, such as 5710.");
    }

    @Test
    void readsTheCategoriesOfInsee() {
        assertThat(LegalCategories.read(Tables.shared("actors/categories_juridiques.csv"))
                        .orThrow())
                .hasSize(260)
                .filteredOn(category -> category.code().equals("9220"))
                .extracting(LegalCategory::name, LegalCategory::kind)
                .containsExactly(tuple("Association déclarée", Optional.of(ActorKind.ASSOCIATION)));
    }
}
