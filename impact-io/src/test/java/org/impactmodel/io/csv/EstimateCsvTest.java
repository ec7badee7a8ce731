package org.impactmodel.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.MarginStamp;
import org.impactmodel.model.estimate.WeightSource;
import org.impactmodel.model.estimate.WeightStamp;
import org.junit.jupiter.api.Test;

class EstimateCsvTest {

    @Test
    void writesARowForEachEstimateUnrounded() {
        Path file = Path.of("src/test/resources/org/impactmodel/io/json/valid/estimates-two-waves.json");
        StringWriter out = new StringWriter();
        EstimateCsv.write(DocumentType.ESTIMATES.read(Source.of(file)).orThrow(), out);
        assertThat(out.toString().split("\r\n"))
                .containsExactly(
                        "survey,population,wave,period,sample,nature,statistic,variable,option,probability,domain,value,"
                                + "standard-error,low,high,level,method,degrees-of-freedom,design-effect,effective-size,"
                                + "respondents,weighted,dont-know,no-answer,not-asked,unavailable,grade,weights",
                        "mayors-2018,elected-officials,2018,2018,quota,illustrative,share,partner,yes,,region=32,0.62,"
                                + "0.031,0.557,0.679,0.95,wilson,240,1.42,245.2,348,12345.5,3,2,0,,publishable,",
                        "mayors-2018,elected-officials,2018,2018,quota,illustrative,quantile,hours,,0.5,,12,"
                                + ",,,,,,,,348,12345.5,0,0,0,no-degrees-of-freedom,,",
                        "mayors-2021|mayors-2018,elected-officials|elected-officials,|2018,2021|2018,|quota,"
                                + "published|illustrative,difference,partner,yes,,,,"
                                + ",,,,,,,,,,,,,unknown-base,not-publishable,|");
    }

    /** Cells hold no comma that a careless reader would take for the next column. */
    @Test
    void tellsWhichWeightsWereUsed() {
        Path file = Path.of("src/test/resources/org/impactmodel/io/json/valid/estimates-two-waves.json");
        EstimateSheet sheet = DocumentType.ESTIMATES.read(Source.of(file)).orThrow();
        WeightStamp fitted = new WeightStamp(
                WeightSource.FITTED,
                Optional.of("w"),
                Optional.of("raking"),
                List.of(new MarginStamp(List.of("region"), "Insee"), new MarginStamp(List.of("sex", "age"), "Insee")),
                List.of());
        EstimateSheet weighted = EstimateSheet.of(
                sheet.surveys().get(0).withWeights(fitted),
                0.95,
                "0.1.0",
                List.of(sheet.estimates().get(0)));
        StringWriter out = new StringWriter();
        EstimateCsv.write(weighted, out);
        assertThat(out.toString()).endsWith(",fitted (raking): region; sex × age\r\n");
        String text = DocumentType.ESTIMATES.text(weighted, Layout.PRETTY);
        assertThat(DocumentType.ESTIMATES.read(Source.of("sheet.json", text)).orThrow())
                .isEqualTo(weighted);
    }
}
