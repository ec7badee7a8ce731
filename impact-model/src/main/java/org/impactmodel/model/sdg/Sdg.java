package org.impactmodel.model.sdg;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the 17 Sustainable Development Goals (United Nations, A/RES/70/1, 2015); its code is its number. */
public enum Sdg implements Coded {
    /** Goal 1. */
    NO_POVERTY(1, "Pas de pauvreté", "No poverty", "#E5243B"),

    /** Goal 2. */
    ZERO_HUNGER(2, "Faim « zéro »", "Zero hunger", "#DDA63A"),

    /** Goal 3. */
    GOOD_HEALTH_AND_WELL_BEING(3, "Bonne santé et bien-être", "Good health and well-being", "#4C9F38"),

    /** Goal 4. */
    QUALITY_EDUCATION(4, "Éducation de qualité", "Quality education", "#C5192D"),

    /** Goal 5. */
    GENDER_EQUALITY(5, "Égalité entre les sexes", "Gender equality", "#FF3A21"),

    /** Goal 6. */
    CLEAN_WATER_AND_SANITATION(6, "Eau propre et assainissement", "Clean water and sanitation", "#26BDE2"),

    /** Goal 7. */
    AFFORDABLE_AND_CLEAN_ENERGY(7, "Énergie propre et d’un coût abordable", "Affordable and clean energy", "#FCC30B"),

    /** Goal 8. */
    DECENT_WORK_AND_ECONOMIC_GROWTH(
            8, "Travail décent et croissance économique", "Decent work and economic growth", "#A21942"),

    /** Goal 9. */
    INDUSTRY_INNOVATION_AND_INFRASTRUCTURE(
            9, "Industrie, innovation et infrastructure", "Industry, innovation and infrastructure", "#FD6925"),

    /** Goal 10. */
    REDUCED_INEQUALITIES(10, "Inégalités réduites", "Reduced inequalities", "#DD1367"),

    /** Goal 11. */
    SUSTAINABLE_CITIES_AND_COMMUNITIES(
            11, "Villes et communautés durables", "Sustainable cities and communities", "#FD9D24"),

    /** Goal 12. */
    RESPONSIBLE_CONSUMPTION_AND_PRODUCTION(
            12, "Consommation et production responsables", "Responsible consumption and production", "#BF8B2E"),

    /** Goal 13. */
    CLIMATE_ACTION(13, "Mesures relatives à la lutte contre les changements climatiques", "Climate action", "#3F7E44"),

    /** Goal 14. */
    LIFE_BELOW_WATER(14, "Vie aquatique", "Life below water", "#0A97D9"),

    /** Goal 15. */
    LIFE_ON_LAND(15, "Vie terrestre", "Life on land", "#56C02B"),

    /** Goal 16. */
    PEACE_JUSTICE_AND_STRONG_INSTITUTIONS(
            16, "Paix, justice et institutions efficaces", "Peace, justice and strong institutions", "#00689D"),

    /** Goal 17. */
    PARTNERSHIPS_FOR_THE_GOALS(
            17, "Partenariats pour la réalisation des objectifs", "Partnerships for the goals", "#19486A");

    private final int number;
    private final Text label;
    private final String colour;

    Sdg(int number, String fr, String en, String colour) {
        this.number = number;
        this.label = Text.of(fr, en);
        this.colour = colour;
    }

    /**
     * The goal with a number, if there is one.
     *
     * @param number a number
     * @return the goal, or empty outside 1 to 17
     */
    public static Optional<Sdg> find(int number) {
        return Arrays.stream(values()).filter(goal -> goal.number == number).findFirst();
    }

    /**
     * The goal that a code names or belongs to.
     *
     * @param code the code of a goal, such as {@code 8}, or of one of the 169 targets, such as {@code 8.5}
     * @return the goal, or empty when there is no such goal or target
     */
    public static Optional<Sdg> ofCode(String code) {
        Objects.requireNonNull(code, "code");
        Optional<Sdg> goal = Coded.find(Sdg.class, code);
        return goal.isPresent() ? goal : SdgTargets.find(code).flatMap(target -> find(target.goal()));
    }

    /**
     * Its number.
     *
     * @return 1 to 17
     */
    public int number() {
        return number;
    }

    @Override
    public String code() {
        return Integer.toString(number);
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Its official colour (United Nations, SDG guidelines).
     *
     * @return six hexadecimal digits behind a number sign
     */
    public String colour() {
        return colour;
    }

    /**
     * Its official address.
     *
     * @return the URI, such as {@code http://metadata.un.org/sdg/8}
     */
    public String uri() {
        return "http://metadata.un.org/sdg/" + number;
    }

    /**
     * Its targets.
     *
     * @return the targets in the official order
     */
    public List<SdgTarget> targets() {
        return SdgTargets.all().stream()
                .filter(target -> target.goal() == number)
                .toList();
    }
}
