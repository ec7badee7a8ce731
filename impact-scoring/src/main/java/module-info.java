/** What follows from the model: scores and their explanations, as pure functions. */
module org.impactmodel.scoring {
    requires transitive org.impactmodel.model;

    exports org.impactmodel.scoring;
    exports org.impactmodel.scoring.weights;
}
