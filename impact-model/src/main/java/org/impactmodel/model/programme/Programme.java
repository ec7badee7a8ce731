package org.impactmodel.model.programme;

import org.impactmodel.model.period.Period;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the five-year study programmes of the Observatoire des partenariats. */
public enum Programme implements Coded {
    /** The state of play of partnerships. */
    ARPEA("arpea", "ARPEA 2008-2012 : état des lieux", "ARPEA 2008-2012: state of play", 2008, 2012),

    /** Fragilities and alliances in the territories. */
    PHARE("phare", "PHARE 2013-2017 : fragilités", "PHARE 2013-2017: fragilities", 2013, 2017),

    /** The impacts of alliances. */
    IMPACT("impact", "IMPACT 2018-2022 : impacts", "IMPACT 2018-2022: impacts", 2018, 2022);

    private final String code;
    private final Text label;
    private final Period years;

    Programme(String code, String fr, String en, int firstYear, int lastYear) {
        this.code = code;
        this.label = Text.of(fr, en);
        this.years = Period.ofYears(firstYear, lastYear);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * The years that it covers.
     *
     * @return whole years
     */
    public Period years() {
        return years;
    }
}
