package org.hiringpipelines.web.enginerest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.rest.util.EngineUtil;
import org.hiringpipelines.web.language.ReadersLanguage;
import org.hiringpipelines.workflows.language.Languages;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Who reads the answer to a call of Camunda's REST. Tasklist and our own pages ask at one root, for people; programs ask at the other, and always get English.
 */
final class ReaderOfCall {

    private static final String FOR_PEOPLE = "/api/engine/";

    private ReaderOfCall() {}

    /** The application, which Camunda's REST knows nothing of. */
    static ApplicationContext house(HttpServletRequest request) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
    }

    /** Whether somebody asks with a browser, and no program. */
    static boolean isPerson(UriInfo asked) {
        return asked.getBaseUri().getPath().endsWith(FOR_PEOPLE);
    }

    /** Says something in the reader's language; null where it stays English. */
    static UnaryOperator<String> language(UriInfo asked, HttpServletRequest request) {
        if (!isPerson(asked)) {
            return null;
        }
        ApplicationContext house = house(request);
        String reader = Caller.now(EngineUtil.lookupProcessEngine(null).getIdentityService())
                .map(Caller::user)
                .orElse(null);
        Locale language = house.getBean(ReadersLanguage.class).of(request, reader);
        Languages languages = house.getBean(Languages.class);
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? null
                : english -> languages.say(english, language);
    }
}
