package org.impactmodel.scoring.survey;

import org.impactmodel.model.estimate.Target;
import org.impactmodel.scoring.survey.sum.Estimand;

/** What is asked for: how it is named, of which part it is, and how it is worked out. */
record Asked(Target target, int part, Estimand estimand) {}
