package org.hiringpipelines.web.enginerest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import java.util.regex.Pattern;

/**
 * Tells a webapp that passwords have no rules, where they have none. Camunda says 404, which a browser notes as an error of the page; without content its webapps go on just so.
 */
public class NoPasswordRules implements ContainerResponseFilter {

    private static final Pattern RULES = Pattern.compile("(engine/[^/]+/)?identity/password-policy");

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        if (answer.getStatus() == Status.NOT_FOUND.getStatusCode()
                && ReaderOfCall.isPerson(call.getUriInfo())
                && RULES.matcher(call.getUriInfo().getPath()).matches()) {
            answer.setEntity(null);
            answer.setStatusInfo(Status.NO_CONTENT);
        }
    }
}
