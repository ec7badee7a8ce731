package org.impactmodel.model.method;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/** Builds a {@link Methodology}; what is not said stays empty. */
public final class MethodologyBuilder {

    private String id;
    private String version;
    private Text title;
    private Optional<Text> description = Optional.empty();
    private Optional<Status> status = Optional.empty();
    private Optional<String> source = Optional.empty();
    private OptionalDouble scale = OptionalDouble.empty();
    private Optional<Fitted> fitted = Optional.empty();
    private OptionalDouble notApplicableWarning = OptionalDouble.empty();
    private Optional<Reconciliation> reconciliation = Optional.empty();
    private Optional<Peers> peers = Optional.empty();
    private List<Indicator> indicators = List.of();
    private List<Variable> variables = List.of();
    private List<View> views = List.of();
    private List<Example> examples = List.of();
    private Extensions extensions = Extensions.none();

    MethodologyBuilder(String id, String version, Text title) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.title = Objects.requireNonNull(title, "title");
    }

    MethodologyBuilder(Methodology method) {
        this(method.id(), method.version(), method.title());
        description = method.description();
        status = method.status();
        source = method.source();
        scale = method.scale();
        fitted = method.fitted();
        notApplicableWarning = method.notApplicableWarning();
        reconciliation = method.reconciliation();
        peers = method.peers();
        indicators = method.indicators();
        variables = method.variables();
        views = method.views();
        examples = method.examples();
        extensions = method.extensions();
    }

    /**
     * Sets the name: a method that differs from another has a name or a version of its own.
     *
     * @param name the name of the method
     * @return this builder
     */
    public MethodologyBuilder id(String name) {
        id = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Sets the title.
     *
     * @param text the title for people
     * @return this builder
     */
    public MethodologyBuilder title(Text text) {
        title = Objects.requireNonNull(text, "text");
        return this;
    }

    /**
     * Sets the version.
     *
     * @param number the version, as major.minor.patch
     * @return this builder
     */
    public MethodologyBuilder version(String number) {
        version = Objects.requireNonNull(number, "number");
        return this;
    }

    /**
     * Sets what it is for, and whose word it is.
     *
     * @param text the description
     * @return this builder
     */
    public MethodologyBuilder description(Text text) {
        description = Optional.of(text);
        return this;
    }

    /**
     * Sets whose word the method as a whole is.
     *
     * @param word the status
     * @return this builder
     */
    public MethodologyBuilder status(Status word) {
        status = Optional.of(word);
        return this;
    }

    /**
     * Sets where it comes from.
     *
     * @param origin the source
     * @return this builder
     */
    public MethodologyBuilder source(String origin) {
        source = Optional.of(origin);
        return this;
    }

    /**
     * Sets what others add.
     *
     * @param additions the additions
     * @return this builder
     */
    public MethodologyBuilder extensions(Extensions additions) {
        extensions = Objects.requireNonNull(additions, "additions");
        return this;
    }

    /**
     * Sets the top of the scale.
     *
     * @param top a finite number above 0
     * @return this builder
     */
    public MethodologyBuilder scale(double top) {
        scale = OptionalDouble.of(top);
        return this;
    }

    /**
     * Sets the reference data that parameters were observed on.
     *
     * @param reference the reference data
     * @return this builder
     */
    public MethodologyBuilder fitted(Fitted reference) {
        fitted = Optional.of(reference);
        return this;
    }

    /**
     * Sets the share declared not applicable above which a card warns.
     *
     * @param share the share, in [0, 1]
     * @return this builder
     */
    public MethodologyBuilder notApplicableWarning(double share) {
        notApplicableWarning = OptionalDouble.of(share);
        return this;
    }

    /**
     * Sets what counts when something was observed more than once.
     *
     * @param rule the rule
     * @return this builder
     */
    public MethodologyBuilder reconciliation(Reconciliation rule) {
        reconciliation = Optional.of(rule);
        return this;
    }

    /**
     * Sets who is compared with whom.
     *
     * @param rule the rule
     * @return this builder
     */
    public MethodologyBuilder peers(Peers rule) {
        peers = Optional.of(rule);
        return this;
    }

    /**
     * Sets the indicators.
     *
     * @param list the indicators
     * @return this builder
     */
    public MethodologyBuilder indicators(List<Indicator> list) {
        indicators = List.copyOf(list);
        return this;
    }

    /**
     * Sets what else is known of a subject and scores nothing.
     *
     * @param list the variables
     * @return this builder
     */
    public MethodologyBuilder variables(List<Variable> list) {
        variables = List.copyOf(list);
        return this;
    }

    /**
     * Sets the views.
     *
     * @param list the views
     * @return this builder
     */
    public MethodologyBuilder views(List<View> list) {
        views = List.copyOf(list);
        return this;
    }

    /**
     * Sets the examples.
     *
     * @param list the examples
     * @return this builder
     */
    public MethodologyBuilder examples(List<Example> list) {
        examples = List.copyOf(list);
        return this;
    }

    /**
     * The methodology.
     *
     * @return a methodology of the parts said so far
     */
    public Methodology build() {
        return new Methodology(
                id,
                version,
                title,
                description,
                status,
                source,
                scale,
                fitted,
                notApplicableWarning,
                reconciliation,
                peers,
                indicators,
                variables,
                views,
                examples,
                extensions);
    }
}
