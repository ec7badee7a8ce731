package org.impactmodel.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.card.ScoreCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    private static final Page README = Page.of("README.md");

    @Test
    void showsAProgramThatCompilesAndPrintsWhatItSays(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("First.java"), README.block("java"));
        compile(source, folder);
        assertThat(printed(folder, "First")).isEqualTo(README.block("text program"));
    }

    @Test
    void showsTheSameProgramInFrench(@TempDir Path folder) throws Exception {
        Page french = Page.of("LISEZMOI.md");
        compile(Files.writeString(folder.resolve("Premier.java"), french.block("java")), folder);
        assertThat(printed(folder, "Premier")).isEqualTo(french.block("text program"));
        assertThat(french.block("xml")).isEqualTo(README.block("xml"));
    }

    @Test
    void showsASurveyProgramThatCompilesAndPrintsWhatItSays(@TempDir Path folder) throws Exception {
        Page surveys = Page.of("docs/surveys.md");
        compile(Files.writeString(folder.resolve("Regions.java"), surveys.block("java survey")), folder);
        Shown.surveys(folder);
        assertThat(printed(folder, "Regions", folder.toString())).isEqualTo(surveys.block("text survey"));
    }

    @Test
    void showsAProgramFromAMethodAndATableToCards(@TempDir Path folder) throws Exception {
        Page page = Page.of("docs/method-format.md");
        compile(Files.writeString(folder.resolve("Cards.java"), page.block("java cards")), folder);
        Files.writeString(folder.resolve("library.json"), page.block("json method"));
        Files.writeString(folder.resolve("answers.csv"), page.block("csv answers"));
        assertThat(printed(folder, "Cards", folder.toString())).isEqualTo(page.block("text cards"));
        Reading<ScoreCard> first = DocumentType.SCORECARD.read(Source.of(
                "cards.jsonl", Files.readAllLines(folder.resolve("cards.jsonl")).get(0)));
        assertThat(first.orThrow().subject()).isEqualTo("library:north");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "java answers", "java xlsform"})
    void showsStatementsInTheDocumentsPageThatCompile(String block, @TempDir Path folder) throws IOException {
        String statements = Page.of("docs/documents.md").block(block);
        String program =
                "import java.nio.file.Path; import org.impactmodel.io.json.*; import org.impactmodel.io.problem.*;"
                        + "import org.impactmodel.io.survey.*; import org.impactmodel.model.observatory.Observatory;"
                        + "import org.impactmodel.model.observation.Nature; import org.impactmodel.model.sampling.Sample;"
                        + "import org.impactmodel.model.respondent.RespondentTable; import org.impactmodel.model.survey.*;"
                        + "class Shown { void shown(SurveyDescription description, Survey head, Nature nature, Sample sample) {"
                        + statements + "}}";
        compile(Files.writeString(folder.resolve("Shown.java"), program), folder);
    }

    @Test
    void showsStatementsInTheSurveysPageThatCompile(@TempDir Path folder) throws IOException {
        Page surveys = Page.of("docs/surveys.md");
        String program = "import java.util.*; import org.impactmodel.model.estimate.*;"
                + "import org.impactmodel.scoring.survey.interval.*; import org.impactmodel.scoring.survey.test.*;"
                + "class Shown { void shown() {"
                + surveys.block("java intervals") + surveys.block("java tests") + surveys.block("java plans") + "}}";
        compile(Files.writeString(folder.resolve("Shown.java"), program), folder);
    }

    private static void compile(Path source, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = compiler.run(
                null, said, said, "-proc:none", "-cp", classPath, "-d", folder.toString(), source.toString());
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static String printed(Path folder, String program, String... arguments) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            loader.loadClass(program).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsAProgramOfFifteenLinesBesideItsImports() {
        assertThat(README.block("java").lines().filter(line -> !line.isBlank() && !line.startsWith("import ")))
                .hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void linksOnlyToFilesThatExist() throws IOException {
        for (String name : new String[] {
            "README.md",
            "LISEZMOI.md",
            "docs/method-format.md",
            "docs/fr/format-d-une-methode.md",
            "docs/documents.md",
            "docs/errors.md",
            "docs/command-line.md",
            "docs/glossary.md",
            "docs/contributing.md",
            "docs/methods.md",
            "docs/surveys.md"
        }) {
            Page page = Page.of(name);
            Matcher links = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)").matcher(page.text());
            while (links.find()) {
                assertThat(page.file().resolveSibling(links.group(1))).as(name).exists();
            }
        }
    }

    @Test
    void givesTheVersionOfThePoms() throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));
        Matcher version = Pattern.compile("<artifactId>impact-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(README.block("xml")).contains("<version>" + version.group(1) + "</version>");
    }
}
