package org.impactmodel.model.rule;

import java.util.Objects;

/** A record was given parts that break one of its rules. A reader of documents turns it into a problem with a place. */
public final class RuleViolation extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String component;
    private final String found;

    /**
     * A broken rule.
     *
     * @param rule the rule
     * @param component the name of the component at fault, as the record writes it
     * @param found the value that was found
     */
    public RuleViolation(Rule rule, String component, Object found) {
        super(component + ": " + rule.label().in("en") + ", found " + found);
        this.rule = rule;
        this.component = Objects.requireNonNull(component, "component");
        this.found = String.valueOf(found);
    }

    /**
     * The rule that is broken.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }

    /**
     * The name of the component at fault.
     *
     * @return its name in the record
     */
    public String component() {
        return component;
    }

    /**
     * What was found.
     *
     * @return the value as text
     */
    public String found() {
        return found;
    }
}
