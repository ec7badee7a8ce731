package org.impactmodel.io.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.sdg.Sdg;
import org.impactmodel.model.sdg.SdgFramework;
import org.impactmodel.model.sdg.SdgTarget;
import org.impactmodel.model.sdg.SdgTargets;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.NaturalOrder;
import org.impactmodel.model.text.Text;

/**
 * The full official wording of goals, targets or indicators, from a table with the columns {@code code}, {@code titleFr} and
 * {@code titleEn}; any other column is left alone. The wording itself does not ship with the library.
 *
 * @param byCode the wording by code, in the order of the codes as text
 */
public record SdgWordings(SortedMap<String, Text> byCode) {
    /** Copies the map. */
    public SdgWordings {
        byCode = NaturalOrder.of(Objects.requireNonNull(byCode, "byCode"));
    }

    /**
     * Reads the wording of goals.
     *
     * @param source where the table is
     * @return the wording of the good rows, and the problems of the others
     */
    public static Reading<SdgWordings> goals(Source source) {
        List<String> known = Arrays.stream(Sdg.values()).map(Coded::code).toList();
        return new WordingRows(row -> WordingRows.known(row, known), row -> true).read(source);
    }

    /**
     * Reads the wording of targets.
     *
     * @param source where the table is
     * @return the wording of the good rows, and the problems of the others
     */
    public static Reading<SdgWordings> targets(Source source) {
        List<String> known = SdgTargets.all().stream().map(SdgTarget::code).toList();
        return new WordingRows(row -> WordingRows.known(row, known), row -> true).read(source);
    }

    /**
     * Reads the wording of indicators. Where the table has the columns {@code since} and {@code deletedIn}, with years or
     * empty, only those in force in the framework are kept.
     *
     * @param source where the table is
     * @param framework the edition that the codes are meant in
     * @return the wording of the good rows that are in force, and the problems of all others
     */
    public static Reading<SdgWordings> indicators(Source source, SdgFramework framework) {
        int year = framework.year();
        return new WordingRows(WordingRows::indicator, row -> WordingRows.inForce(row, year)).read(source);
    }

    /**
     * The wording of a code.
     *
     * @param code the code of a goal, a target or an indicator
     * @return its wording, or empty when the table had none
     */
    public Optional<Text> find(String code) {
        return Optional.ofNullable(byCode.get(Objects.requireNonNull(code, "code")));
    }
}
