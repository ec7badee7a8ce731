package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.UnreadableException;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.weighting.WeightingProblem;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.scoring.survey.study.SurveyStudy;
import org.impactmodel.scoring.survey.study.Weighing;

/** Fits the weights of a survey by the recipe that its description carries. */
final class Weighed {

    private Weighed() {}

    /** The survey with fitted weights, or as it is where it has no recipe. */
    static SurveyStudy study(Wave wave, boolean asDrawn) {
        SurveyStudy study = SurveyStudy.of(wave.table());
        Optional<WeightingRecipe> recipe = wave.description().weighting().filter(any -> !asDrawn);
        return recipe.map(how -> fitted(wave, how).study()).orElse(study);
    }

    /** The fit of a recipe; what keeps it from being followed is told where it stands in the description. */
    static Weighing fitted(Wave wave, WeightingRecipe recipe) {
        Weighing weighing = SurveyStudy.of(wave.table()).weigh(recipe);
        if (!weighing.problems().isEmpty()) {
            throw unreadable(wave.file(), weighing.problems());
        }
        return weighing;
    }

    private static UnreadableException unreadable(Path file, List<WeightingProblem> problems) {
        List<Finding> findings = problems.stream().map(Weighed::finding).toList();
        return new UnreadableException(DocumentType.SURVEY
                .checkedBy(description -> findings)
                .read(Source.of(file))
                .problems());
    }

    private static Finding finding(WeightingProblem problem) {
        String pointer = "/weighting" + problem.pointer();
        return new Finding(pointer, problem.fault(), problem.found(), List.of()).saying(problem.said());
    }
}
