package org.impactmodel.model.rule;

import java.util.List;
import java.util.Objects;

/** A record was given parts that break one of its rules. A reader of documents turns it into a problem with a place. */
public final class RuleViolation extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String component;
    private final String found;
    private final transient List<String> lookedAt;

    /**
     * A broken rule, which may look at any component of the record.
     *
     * @param rule the rule
     * @param component the name of the component at fault, as the record writes it
     * @param found the value that was found
     */
    public RuleViolation(Rule rule, String component, Object found) {
        this(rule, component, found, List.of());
    }

    private RuleViolation(Rule rule, String component, Object found, List<String> lookedAt) {
        super(component + ": " + rule.label().in("en") + ", found " + found);
        this.rule = rule;
        this.component = Objects.requireNonNull(component, "component");
        this.found = String.valueOf(found);
        this.lookedAt = lookedAt;
    }

    /**
     * The same of a rule that looks at some components only: it is broken whatever the others are.
     *
     * @param components the names of the components
     * @return the violation
     */
    public RuleViolation lookingAt(String... components) {
        return new RuleViolation(rule, component, found, List.of(components));
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

    /**
     * The components that the rule looks at.
     *
     * @return their names; empty when it may look at any
     */
    public List<String> lookedAt() {
        return lookedAt;
    }
}
