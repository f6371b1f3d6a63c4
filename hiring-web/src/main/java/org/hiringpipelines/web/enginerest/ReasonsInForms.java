package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.application.RejectionReason;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Offers in a form the reasons of the table {@code rejection-reasons}, so that a reason stands there alone: a field whose custom property {@code choices} is the table's name gets
 * its choices from it whenever the form is asked for. The property {@code asks} names the field that reasons which need a comment want filled in.
 */
public class ReasonsInForms implements WriterInterceptor {

    /** Before what is said in the reader's language, which is registered without a place of its own. */
    static final int CLOSER_TO_THE_ENGINE = Priorities.USER + 100;

    private static final String CHOICES = "choices";
    private static final String ASKS = "asks";
    private static final String TABLE = "rejection-reasons";

    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (DesignedAnswer.to(uri.getPath()).equals(Optional.of(DesignedAnswer.FORM)) && JsonAnswer.is(answer)) {
            JsonAnswer.change(answer, form -> offer(form, reasons()));
        } else {
            answer.proceed();
        }
    }

    private List<RejectionReason> reasons() {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(RejectionReasons.class)
                .choice();
    }

    private static void offer(JsonNode part, List<RejectionReason> reasons) {
        if (part instanceof ObjectNode field
                && field.path("properties") instanceof ObjectNode properties
                && properties.path(CHOICES).asText().equals(TABLE)) {
            offer(field, properties, reasons);
        }
        part.path("components").forEach(inner -> offer(inner, reasons));
    }

    private static void offer(ObjectNode field, ObjectNode properties, List<RejectionReason> reasons) {
        ArrayNode values = field.putArray("values");
        String comment = properties.path(ASKS).asText("");
        for (RejectionReason reason : reasons) {
            values.addObject().put("label", reason.words()).put("value", reason.code());
            if (reason.commentNeeded() && !comment.isEmpty()) {
                properties.put(ASKS + ":" + reason.code(), comment);
            }
        }
    }
}
