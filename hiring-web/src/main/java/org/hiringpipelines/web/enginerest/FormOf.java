package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.forms.FieldsOfForm;

/** The fields of a Camunda form: what may be handed over where it is filled in. */
final class FormOf {

    private final String what;
    private final Set<String> fields;

    private FormOf(String what, Set<String> fields) {
        this.what = what;
        this.fields = fields;
    }

    /** A form of {@code what} (as a sentence begins), read from its file. */
    static FormOf file(String what, InputStream file) {
        return new FormOf(what, new TreeSet<>(FieldsOfForm.in(file).names()));
    }

    /** For {@code what} has no form, and so nothing to hand over. */
    static FormOf none(String what) {
        return new FormOf(what, Set.of());
    }

    /**
     * Refuses variables that are no fields of the form.
     *
     * @param variables the member of a body that holds variables by name; may be missing
     */
    void requireNoOthers(JsonNode variables) {
        Refusal.Conditions others = Refusal.check();
        variables
                .fieldNames()
                .forEachRemaining(name -> others.refuseIf(
                        !fields.contains(name), name, "\"%s\" is no field here. %s".formatted(name, takes())));
        others.done();
    }

    private String takes() {
        return fields.isEmpty()
                ? what + " takes no fields."
                : what + " takes " + fields.stream().collect(Collectors.joining(", ")) + ".";
    }
}
