/** One question asked wave after wave: how the answers change, and whether that is more than chance. */
package org.impactmodel.scoring.survey.wave;
