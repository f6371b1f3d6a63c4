package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hiringpipelines.model.posting.Posting;
import org.springframework.http.MediaType;

/** Describes the forms in which a posting is taken, with a small example of each. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        description = "The posting, in the form you have it. A charset in the Content-Type is honoured; without one the"
                + " body is UTF-8.",
        content = {
            @Content(
                    mediaType = MediaType.TEXT_PLAIN_VALUE,
                    schema = @Schema(type = "string"),
                    examples = @ExampleObject(value = PostingBody.PLAIN)),
            @Content(
                    mediaType = MediaType.TEXT_HTML_VALUE,
                    schema = @Schema(type = "string"),
                    examples = @ExampleObject(value = PostingBody.HTML)),
            @Content(
                    mediaType = PostingController.JSON_LD,
                    schema = @Schema(type = "object"),
                    examples = @ExampleObject(value = PostingBody.LINKED)),
            @Content(
                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = Posting.class),
                    examples = @ExampleObject(value = PostingBody.JSON))
        })
@interface PostingBody {

    String PLAIN = """
            Harbour Pilot
            Port of Larne

            Location: Larne, Northern Ireland
            Salary: £52,000 - £61,000 a year
            Closing date: 30 September 2026

            What you will do
            - Bring ships of up to 200 metres in and out, by day and night
            - Train junior pilots

            What you bring
            - A master mariner's licence
            - At least 5 years at sea

            Send your CV to pilots@larne.example.
            """;

    String HTML = """
            <h1>Harbour Pilot</h1>
            <p>Port of Larne, Larne</p>
            <h2>What you bring</h2>
            <ul><li>A master mariner's licence</li><li>At least 5 years at sea</li></ul>
            """;

    String LINKED = """
            {"@context":"https://schema.org/","@type":"JobPosting","title":"Harbour Pilot",
             "hiringOrganization":{"@type":"Organization","name":"Port of Larne"},
             "description":"<h2>What you bring</h2><ul><li>A master mariner's licence</li></ul>",
             "datePosted":"2026-08-01","validThrough":"2026-09-30"}
            """;

    String JSON = """
            {"title":"Harbour Pilot","organization":"Port of Larne","department":"Pilotage",
             "locations":[{"text":"Larne, Northern Ireland","city":"Larne","region":null,"country":"GB"}],
             "closesOn":"2026-09-30",
             "pay":{"min":52000,"max":61000,"currency":"GBP","period":"YEAR","text":"£52,000 - £61,000 a year"},
             "requirements":[{"kind":"EXPERIENCE","level":"REQUIRED","years":5,"text":"At least 5 years at sea"}],
             "apply":{"urls":[],"emails":["pilots@larne.example"],"materials":["RESUME"]},
             "sections":[{"heading":"What you bring","kind":"QUALIFICATIONS","paragraphs":[],
                          "items":["A master mariner's licence","At least 5 years at sea"]}]}
            """;
}
