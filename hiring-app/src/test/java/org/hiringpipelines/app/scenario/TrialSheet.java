package org.hiringpipelines.app.scenario;

import java.security.Principal;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page of the kind that is shown inside a task. */
@RestController
public class TrialSheet {

    private final IdentityService identities;

    TrialSheet(IdentityService identities) {
        this.identities = identities;
    }

    @GetMapping(path = "/sheets/trial/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String sheet(@PathVariable String id, Principal person) {
        return "<!doctype html><title>Sheet</title><h1>Sheet " + id + "</h1><p id=reader>" + person.getName() + " "
                + identities.getCurrentAuthentication().getGroupIds() + "</p>"
                + "<a href='/documents/trial' target='_blank'>Résumé</a>";
    }

    @GetMapping(path = "/documents/trial", produces = MediaType.TEXT_HTML_VALUE)
    String document(Principal person) {
        return "<!doctype html><title>Document</title><p>Document for " + person.getName();
    }

    @PostMapping("/sheets/trial")
    String change() {
        return "changed";
    }
}
