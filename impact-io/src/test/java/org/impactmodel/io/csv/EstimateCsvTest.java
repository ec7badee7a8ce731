package org.impactmodel.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
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
                                + "respondents,weighted,dont-know,no-answer,not-asked,unavailable,grade",
                        "mayors-2018,elected-officials,2018,2018,quota,illustrative,share,partner,yes,,region=32,0.62,"
                                + "0.031,0.557,0.679,0.95,wilson,240,1.42,245.2,348,12345.5,3,2,0,,publishable",
                        "mayors-2018,elected-officials,2018,2018,quota,illustrative,quantile,hours,,0.5,,12,"
                                + ",,,,,,,,348,12345.5,0,0,0,no-degrees-of-freedom,",
                        "mayors-2021|mayors-2018,elected-officials|elected-officials,|2018,2021|2018,|quota,"
                                + "published|illustrative,difference,partner,yes,,,,"
                                + ",,,,,,,,,,,,,unknown-base,not-publishable");
    }
}
