/** What exists: the immutable records of the impact model, its methods and its results. */
module org.impactmodel.model {
    requires transitive jakarta.validation;

    exports org.impactmodel.model.normalise;
    exports org.impactmodel.model.text;
}
