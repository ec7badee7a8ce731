package org.impactmodel.io.reference;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.sheet.NamedTable;
import org.impactmodel.io.sheet.Row;
import org.impactmodel.model.actor.ActorKind;

/**
 * Legal categories of INSEE, from a table with the columns {@code code}, {@code libelle} and {@code famille}, one of a closed
 * list of families. A family becomes a kind of actor where it leaves no choice. Three leave one, and the kind is empty: the
 * State and public establishments together, social protection, and companies that may be cooperatives or mutuals (where
 * the column {@code essParStatut} says {@code probable}).
 */
public final class LegalCategories {

    private static final List<String> NEEDED = List.of("code", "libelle", "famille");
    private static final Pattern CODE = Pattern.compile("[0-9]{4}");
    private static final SortedMap<String, Optional<ActorKind>> FAMILIES = families();

    private final Set<String> seen = new HashSet<>();

    private LegalCategories() {}

    /**
     * Reads legal categories.
     *
     * @param source where the table is
     * @return the categories of the good rows, in their order, and the problems of the others
     */
    public static Reading<List<LegalCategory>> read(Source source) {
        return NamedTable.read(source, NEEDED, new LegalCategories()::category);
    }

    private Optional<LegalCategory> category(Row row) {
        Optional<String> code = row.filled("code").flatMap(found -> code(row, found));
        Optional<String> name = row.filled("libelle");
        Optional<String> family = row.filled("famille").flatMap(found -> family(row, found));
        return code.isPresent() && name.isPresent() && family.isPresent()
                ? Optional.of(new LegalCategory(code.get(), name.get(), kind(row, family.get())))
                : Optional.empty();
    }

    private Optional<String> code(Row row, String found) {
        if (!CODE.matcher(found).matches()) {
            return row.fault("code", Fault.of("legal-category-code").found(found));
        }
        return seen.add(found)
                ? Optional.of(found)
                : row.fault("code", Fault.of("duplicate-entry").found(found));
    }

    private static Optional<String> family(Row row, String found) {
        return FAMILIES.containsKey(found)
                ? Optional.of(found)
                : row.fault("famille", Fault.of("unknown-code").among(found, FAMILIES.keySet()));
    }

    private static Optional<ActorKind> kind(Row row, String family) {
        boolean perhapsCooperative =
                family.equals("entreprise") && row.cell("essParStatut").equals("probable");
        return perhapsCooperative ? Optional.empty() : FAMILIES.getOrDefault(family, Optional.empty());
    }

    private static SortedMap<String, Optional<ActorKind>> families() {
        SortedMap<String, Optional<ActorKind>> families = new TreeMap<>();
        families.put("association", Optional.of(ActorKind.ASSOCIATION));
        families.put("autre", Optional.of(ActorKind.OTHER));
        families.put("collectivite", Optional.of(ActorKind.PUBLIC_AUTHORITY));
        families.put("entreprise", Optional.of(ActorKind.COMPANY));
        families.put("etablissement_public", Optional.of(ActorKind.PUBLIC_BODY));
        families.put("etat_ou_etablissement_public", Optional.empty());
        families.put("etranger", Optional.of(ActorKind.OTHER));
        families.put("fondation", Optional.of(ActorKind.FOUNDATION));
        families.put("mutuelle_ou_assimile", Optional.of(ActorKind.MUTUAL));
        families.put("organisme_professionnel_ou_syndicat", Optional.of(ActorKind.SOCIAL_PARTNER));
        families.put("protection_sociale", Optional.empty());
        return Collections.unmodifiableSortedMap(families);
    }
}
