package org.impactmodel.model.rule;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** A record was given parts that break one of its rules. A reader of documents turns it into a problem with a place. */
public final class RuleViolation extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String component;
    private final String found;
    private final transient List<String> lookedAt;
    private final transient OptionalInt index;

    /**
     * A broken rule, which may look at any component of the record.
     *
     * @param rule the rule
     * @param component the name of the component at fault, as the record writes it
     * @param found the value that was found
     */
    public RuleViolation(Rule rule, String component, Object found) {
        this(rule, component, found, List.of(), OptionalInt.empty());
    }

    private RuleViolation(Rule rule, String component, Object found, List<String> lookedAt, OptionalInt index) {
        super(component + ": " + rule.label().in("en") + ", found " + text(found));
        this.rule = rule;
        this.component = Objects.requireNonNull(component, "component");
        this.found = text(found);
        this.lookedAt = lookedAt;
        this.index = index;
    }

    private static String text(Object found) {
        return found instanceof Double number ? Plain.of(number) : String.valueOf(found);
    }

    /**
     * The same, at one element of the component.
     *
     * @param index which, from 0
     * @return the violation
     */
    public RuleViolation at(int index) {
        return new RuleViolation(rule, component, found, lookedAt, OptionalInt.of(index));
    }

    /**
     * The same of a rule that looks at some components only: it is broken whatever the others are.
     *
     * @param components the names of the components
     * @return the violation
     */
    public RuleViolation lookingAt(String... components) {
        return new RuleViolation(rule, component, found, List.of(components), index);
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
     * The element of the component at fault.
     *
     * @return its place in the list, from 0; empty when it is the component itself
     */
    public OptionalInt index() {
        return index;
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
