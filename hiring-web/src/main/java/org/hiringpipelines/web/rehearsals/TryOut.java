package org.hiringpipelines.web.rehearsals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.designs.DesignFolder;
import org.hiringpipelines.workflows.engine.rehearsal.RehearsalHouse;
import org.hiringpipelines.workflows.rehearsals.RehearsalOrder;
import org.hiringpipelines.workflows.rehearsals.RehearsalPlan;
import org.hiringpipelines.workflows.rehearsals.RehearsalReport;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Tries the design in a folder, writes the report beside the build, and says in some lines what came of it. */
public final class TryOut {

    private static final List<String> BESIDE = List.of(
            "hiring.css",
            "look/light.css",
            "look/dark.css",
            "bpmn-js/diagram-js.css",
            "bpmn-js/bpmn-js.css",
            "bpmn-js/bpmn-navigated-viewer.min.js",
            "scripts/rehearsal.js");

    private TryOut() {}

    /**
     * Tries a design.
     *
     * @param arguments the folder of the project; the folder with the design, or the word for a pipeline of the one that is shipped; the folder for the report; how many candidates; the seed; a file with
     *     rates, or nothing; the word for the pipeline they go through, or nothing where the table picks it
     */
    public static void main(String... arguments) throws IOException {
        System.exit(tries(arguments) ? 0 : 1);
    }

    private static boolean tries(String... arguments) throws IOException {
        DesignToTry design;
        try {
            design = DesignToTry.of(Path.of(arguments[0]), arguments[1], arguments.length < 7 ? null : arguments[6]);
        } catch (Refusal refusal) {
            return refused(refusal.problems().stream().map(Problem::message).toList());
        }
        Path target = Files.createDirectories(Path.of(arguments[2]));
        ObjectMapper json = new ObjectMapper();
        try {
            RehearsalPlan plan = new RehearsalPlan(
                    Integer.parseInt(arguments[3]),
                    Long.parseLong(arguments[4]),
                    arguments.length < 6 || arguments[5].isBlank()
                            ? Map.of()
                            : RatesJson.read(Files.readString(Path.of(arguments[5]))),
                    RehearsalPlan.SECONDS,
                    design.pipeline());
            RehearsalReport report = RehearsalHouse.rehearse(
                    DesignFolder.filesIn(design.folder()),
                    new RehearsalOrder(plan, java.time.ZoneId.systemDefault().getId(), "us"));
            Files.write(
                    target.resolve("report.json"),
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
            Files.writeString(
                    target.resolve("index.html"),
                    page(design.folder().getFileName().toString(), report));
            copyWhatIsBeside(target);
            print(target.resolve("index.html"), report);
            return true;
        } catch (Refusal refusal) {
            return refused(design.whyNot(refusal));
        }
    }

    private static boolean refused(List<String> why) {
        System.out.println("The design was not tried:");
        why.forEach(sentence -> System.out.println("  " + sentence));
        return false;
    }

    private static String page(String title, RehearsalReport report) {
        SpringTemplateEngine templates = new SpringTemplateEngine();
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(files);
        templates.setTemplateEngineMessageSource(PageWords.ofOurPages());
        return templates.process(
                "pages/rehearsal-alone", new Context(Locale.ENGLISH, Map.of("title", title, "report", report)));
    }

    private static void copyWhatIsBeside(Path target) throws IOException {
        for (String file : BESIDE) {
            try (InputStream content = new ClassPathResource("static/hiring/" + file).getInputStream()) {
                Path copy = target.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void print(Path page, RehearsalReport report) {
        System.out.println("The report: " + page.toAbsolutePath());
        System.out.printf(
                Locale.ROOT,
                "%,d candidates through %s in %.0f seconds; the engine carried %,d to show the way, and %d of a hundred"
                        + " candidates are likely to take a turn otherwise than it would take it%n",
                report.candidates(),
                report.pipeline().isEmpty() ? "nothing" : "\"" + report.pipeline() + "\"",
                report.seconds().all(),
                report.byEngine(),
                report.astrayOfAHundred());
        report.ends().stream()
                .limit(6)
                .forEach(end -> System.out.printf(
                        Locale.ROOT,
                        "  %5.1f %%  %s, half of them within %.0f days%n",
                        100 * end.share(),
                        end.id().isEmpty() ? "no end" : end.name(),
                        end.medianDays()));
        System.out.println("Mails: " + report.mails().size() + " texts; never reached: "
                + report.processes().stream()
                        .mapToInt(process -> process.neverReached().size())
                        .sum()
                + " elements");
        System.out.println("Faults: " + report.faults().size()
                + report.faults().stream()
                        .limit(3)
                        .map(fault -> " | " + fault.element() + ": " + fault.sentence())
                        .reduce("", String::concat));
    }
}
