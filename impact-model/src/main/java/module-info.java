/** What exists: the immutable records of the impact model, its methods and its results. */
module org.impactmodel.model {
    requires transitive jakarta.validation;

    exports org.impactmodel.model.card;
    exports org.impactmodel.model.combine;
    exports org.impactmodel.model.method;
    exports org.impactmodel.model.normalise;
    exports org.impactmodel.model.observation;
    exports org.impactmodel.model.rule;
    exports org.impactmodel.model.sdg;
    exports org.impactmodel.model.text;
}
