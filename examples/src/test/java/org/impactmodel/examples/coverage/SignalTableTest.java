package org.impactmodel.examples.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of surveys shows how often weak signals are told. */
class SignalTableTest {

    private static List<String> page() throws IOException {
        return Files.readAllLines(Path.of("../docs/surveys.md"));
    }

    @Test
    void showsWhatIsSimulated() throws IOException {
        assertThat(page()).contains(SignalTable.row(new SignalSetting(2, 0.05, 0)));
    }

    @Test
    void showsEverySetting() throws IOException {
        assertThat(page().stream().filter(line -> line.matches("\\| [23] \\| [0-9]+ % \\|.*")))
                .hasSize(SignalTable.WAVES.size() * SignalTable.SHARES.size());
    }
}
