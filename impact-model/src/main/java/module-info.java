/** What exists: the immutable records of the impact model, its methods and its results. */
module org.impactmodel.model {
    requires transitive jakarta.validation;

    exports org.impactmodel.model.actor;
    exports org.impactmodel.model.alliance;
    exports org.impactmodel.model.card;
    exports org.impactmodel.model.combine;
    exports org.impactmodel.model.estimate;
    exports org.impactmodel.model.evaluation;
    exports org.impactmodel.model.evidence;
    exports org.impactmodel.model.grid;
    exports org.impactmodel.model.known;
    exports org.impactmodel.model.method;
    exports org.impactmodel.model.normalise;
    exports org.impactmodel.model.observation;
    exports org.impactmodel.model.observatory;
    exports org.impactmodel.model.period;
    exports org.impactmodel.model.programme;
    exports org.impactmodel.model.questionnaire;
    exports org.impactmodel.model.respondent;
    exports org.impactmodel.model.rule;
    exports org.impactmodel.model.sampling;
    exports org.impactmodel.model.sdg;
    exports org.impactmodel.model.survey;
    exports org.impactmodel.model.table;
    exports org.impactmodel.model.territory;
    exports org.impactmodel.model.text;
    exports org.impactmodel.model.weighting;
    exports org.impactmodel.model.weighting.fit;

    // Bean validation reads the fields of the records.
    opens org.impactmodel.model.actor;
    opens org.impactmodel.model.alliance;
    opens org.impactmodel.model.card;
    opens org.impactmodel.model.combine;
    opens org.impactmodel.model.estimate;
    opens org.impactmodel.model.evaluation;
    opens org.impactmodel.model.evidence;
    opens org.impactmodel.model.method;
    opens org.impactmodel.model.normalise;
    opens org.impactmodel.model.observation;
    opens org.impactmodel.model.observatory;
    opens org.impactmodel.model.questionnaire;
    opens org.impactmodel.model.sampling;
    opens org.impactmodel.model.sdg;
    opens org.impactmodel.model.survey;
    opens org.impactmodel.model.territory;
    opens org.impactmodel.model.weighting;
    opens org.impactmodel.model.weighting.fit;
    opens org.impactmodel.model.text;
}
