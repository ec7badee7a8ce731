package org.impactmodel.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.problem.UnreadableException;
import org.impactmodel.model.sdg.Sdg;
import org.impactmodel.model.sdg.SdgFramework;
import org.impactmodel.model.sdg.SdgTarget;
import org.impactmodel.model.sdg.SdgTargets;
import org.junit.jupiter.api.Test;

class SdgWordingsTest {

    private static final String HEADER = "code,titleEn,titleFr";

    @Test
    void readsTheWordingInBothLanguages() {
        SdgWordings read = SdgWordings.targets(Tables.table(HEADER, "8.5,\"In English, with a comma\",En français"))
                .orThrow();
        assertThat(read.find("8.5").orElseThrow().in("fr")).isEqualTo("En français");
        assertThat(read.find("8.5").orElseThrow().in("en")).isEqualTo("In English, with a comma");
        assertThat(read.find("8.6")).isEmpty();
    }

    @Test
    void leavesOtherColumnsAlone() {
        assertThat(SdgWordings.goals(Tables.table("colour;titleFr;code;titleEn", "#A21942;Travail;8;Work"))
                        .orThrow()
                        .byCode())
                .containsOnlyKeys("8");
    }

    @Test
    void keepsTheGoodRowsAndNotesTheOthers() {
        Reading<SdgWordings> read = SdgWordings.targets(Tables.table(
                HEADER, "8.5,Work,Emploi", "8.55,Nothing,Rien", "8.6,,Jeunes", "8.5,Again,Encore", "8.7,Labour"));
        assertThat(read.orPartial().byCode()).containsOnlyKeys("8.5");
        assertThat(read.orPartial().find("8.5").orElseThrow().in("en")).isEqualTo("Work");
        assertThat(Tables.places(read))
                .containsExactly(
                        "table.csv:3 [code] unknown-code",
                        "table.csv:4 [titleEn] empty-cell",
                        "table.csv:5 [code] duplicate-entry",
                        "table.csv:6 row-too-short");
        assertThatThrownBy(read::orThrow).isInstanceOf(UnreadableException.class);
    }

    @Test
    void saysWhatMayHaveBeenMeant() {
        Reading<SdgWordings> read = SdgWordings.targets(Tables.table(HEADER, "16.66,Work,Emploi"));
        assertThat(Tables.only(read).nearest()).contains("16.6");
    }

    @Test
    void tellsBothLanguagesHowToMend() {
        Reading<SdgWordings> twice = SdgWordings.goals(Tables.table(HEADER, "8,Work,Emploi", "8,Work,Emploi"));
        assertThat(Tables.only(twice).in("en"))
                .isEqualTo("table.csv:3 [code] [duplicate-entry] \"8\" already has a row above.\n"
                        + "    → Keep the right row and remove the other.");
        assertThat(Tables.only(twice).in("fr"))
                .isEqualTo("table.csv:3 [code] [duplicate-entry] « 8 » a déjà une ligne plus haut.\n"
                        + "    → Gardez la bonne ligne et retirez l’autre.");
        Reading<SdgWordings> empty = SdgWordings.goals(Tables.table(HEADER, "8,Work,"));
        assertThat(Tables.only(empty).in("en"))
                .isEqualTo("table.csv:2 [titleFr] [empty-cell] This cell is empty.\n    → Fill it, or remove the row.");
        assertThat(Tables.only(empty).in("fr"))
                .isEqualTo("table.csv:2 [titleFr] [empty-cell] Cette cellule est vide.\n"
                        + "    → Remplissez-la, ou retirez la ligne.");
    }

    @Test
    void refusesATextThatSwallowedTheRowsBelow() {
        Reading<SdgWordings> read = SdgWordings.goals(Tables.table(HEADER, "8,Work," + "x".repeat(10_001)));
        assertThat(Tables.only(read).in("en"))
                .isEqualTo("table.csv:2 [titleFr] [long-cell] This cell has more than 10000 characters.\n"
                        + "    → Shorten the text; check that no quotation mark is missing in the rows above.");
        assertThat(SdgWordings.goals(Tables.table(HEADER, "8,Work," + "x".repeat(10_000)))
                        .problems())
                .isEmpty();
    }

    @Test
    void hasNoValueWithoutItsColumns() {
        Reading<SdgWordings> read = SdgWordings.goals(Tables.table("code,titleEn", "8,Work"));
        assertThat(read.value()).isEmpty();
        assertThat(Tables.places(read)).containsExactly("table.csv:1 [titleFr] missing-column");
        assertThat(Tables.only(read).expected().orElseThrow().in("en")).isEqualTo("titleFr");
    }

    @Test
    void asksForIndicatorsOfTargetsThatExist() {
        Reading<SdgWordings> read = SdgWordings.indicators(
                Tables.table(HEADER, "8.5.2,Rate,Taux", "8.55.2,Rate,Taux", "8.5,Rate,Taux"), SdgFramework.YEAR_2020);
        assertThat(read.orPartial().byCode()).containsOnlyKeys("8.5.2");
        assertThat(Tables.places(read))
                .containsExactly("table.csv:3 [code] sdg-indicator-code", "table.csv:4 [code] sdg-indicator-code");
        assertThat(read.problems().get(0).mend().in("fr"))
                .isEqualTo("Écrivez le code d’une cible et un numéro, comme 8.5.2.");
    }

    @Test
    void keepsTheIndicatorsInForce() {
        String[] lines = {
            "code,titleEn,titleFr,since,deletedIn",
            "8.5.1,Kept,Gardé,2017,",
            "8.5.2,Deleted,Supprimé,2017,2020",
            "8.6.1,New,Nouveau,2020,",
            "8.7.1,Wrong,Faux,soon,"
        };
        Reading<SdgWordings> then = SdgWordings.indicators(Tables.table(lines), SdgFramework.YEAR_2017);
        Reading<SdgWordings> later = SdgWordings.indicators(Tables.table(lines), SdgFramework.YEAR_2020);
        assertThat(then.orPartial().byCode()).containsOnlyKeys("8.5.1", "8.5.2");
        assertThat(later.orPartial().byCode()).containsOnlyKeys("8.5.1", "8.6.1");
        assertThat(Tables.only(later).in("en"))
                .isEqualTo("table.csv:5 [since] [year-cell] \"soon\" is not a year.\n"
                        + "    → Write four digits, or leave the cell empty.");
    }

    @Test
    void readsTheWordingOfTheUnitedNations() {
        SdgWordings targets =
                SdgWordings.targets(Tables.shared("sdg/targets.csv")).orThrow();
        assertThat(targets.byCode().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        SdgTargets.all().stream().map(SdgTarget::code).toList());
        assertThat(targets.find("1.1").orElseThrow().in("en")).startsWith("By 2030, eradicate extreme poverty");
        assertThat(targets.find("1.1").orElseThrow().in("fr")).startsWith("D’ici à 2030, éliminer complètement");
        assertThat(SdgWordings.goals(Tables.shared("sdg/goals.csv")).orThrow().byCode())
                .hasSize(Sdg.values().length);
    }

    /** United Nations Statistics Division: 244 indicator codes in 2017, 247 after the comprehensive review of 2020. */
    @Test
    void countsTheIndicatorsAsTheUnitedNationsDo() {
        assertThat(indicators(SdgFramework.YEAR_2017)).isEqualTo(244);
        assertThat(indicators(SdgFramework.YEAR_2020)).isEqualTo(247);
    }

    private static int indicators(SdgFramework framework) {
        return SdgWordings.indicators(Tables.shared("sdg/indicators.csv"), framework)
                .orThrow()
                .byCode()
                .size();
    }
}
