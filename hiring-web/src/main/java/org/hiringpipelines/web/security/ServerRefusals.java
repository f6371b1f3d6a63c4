package org.hiringpipelines.web.security;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the server refuses by itself, before any filter sees it, is answered like all else. */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(InOneForm.class.getName()));
    }

    /** Takes the place of the server's own page; the server makes it by its name. */
    public static final class InOneForm extends ErrorReportValve {

        /** Says nothing of what went wrong inside. */
        public InOneForm() {
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            boolean answered = status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0;
            boolean ours = failure != null && status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
            if (answered || ours || !response.setErrorReported()) {
                super.report(request, response, failure);
                return;
            }
            try {
                Strangers.cannotBeUnderstood(response.getResponse());
            } catch (IOException gone) {
                // Nobody is there any more to be told.
            }
        }
    }
}
