/** What follows from the model: scores and their explanations, as pure functions. */
module org.impactmodel.scoring {
    requires transitive org.impactmodel.model;
    requires org.apache.commons.rng.api;
    requires org.apache.commons.rng.simple;
    requires org.apache.commons.statistics.distribution;

    exports org.impactmodel.scoring;
    exports org.impactmodel.scoring.compare;
    exports org.impactmodel.scoring.example;
    exports org.impactmodel.scoring.fit;
    exports org.impactmodel.scoring.influence;
    exports org.impactmodel.scoring.peers;
    exports org.impactmodel.scoring.reconcile;
    exports org.impactmodel.scoring.rollup;
    exports org.impactmodel.scoring.survey;
    exports org.impactmodel.scoring.survey.area;
    exports org.impactmodel.scoring.survey.benchmark;
    exports org.impactmodel.scoring.survey.consensus;
    exports org.impactmodel.scoring.survey.cross;
    exports org.impactmodel.scoring.survey.design;
    exports org.impactmodel.scoring.survey.disclosure;
    exports org.impactmodel.scoring.survey.grade;
    exports org.impactmodel.scoring.survey.interval;
    exports org.impactmodel.scoring.survey.observe;
    exports org.impactmodel.scoring.survey.rank;
    exports org.impactmodel.scoring.survey.replicate;
    exports org.impactmodel.scoring.survey.signal;
    exports org.impactmodel.scoring.survey.smoothing;
    exports org.impactmodel.scoring.survey.study;
    exports org.impactmodel.scoring.survey.test;
    exports org.impactmodel.scoring.survey.wave;
    exports org.impactmodel.scoring.survey.weighting;
    exports org.impactmodel.scoring.time;
    exports org.impactmodel.scoring.verify;
    exports org.impactmodel.scoring.weights;
}
