package org.impactmodel.scoring.fit;

import java.util.List;
import java.util.stream.Collectors;

/** Reference data cannot support a method; it tells every reason at once. */
public final class UnfitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Unfit> reasons;

    UnfitException(List<Unfit> reasons) {
        super("reference: " + reasons.stream().map(Unfit::toString).collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Every parameter that the data cannot support.
     *
     * @return the reasons, in the order of the method
     */
    public List<Unfit> reasons() {
        return reasons;
    }
}
