/** How sampling variances that small samples tell badly become steadier: modelled by the number of respondents. */
package org.impactmodel.scoring.survey.smoothing;
