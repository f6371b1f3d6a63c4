package org.hiringpipelines.web.tasklist;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves our own configuration, script and styles to Tasklist, in the place of the files that Camunda ships under these names; it does not
 * matter which of two jars comes first on a class path.
 */
@Configuration(proxyBeanMethods = false)
class TasklistAdditions implements WebMvcConfigurer {

    private static final String OURS = "classpath:/tasklist/";
    private static final String CAMUNDAS = "classpath:/META-INF/resources/webjars/camunda/app/tasklist/";

    private final String tasklist;

    TasklistAdditions(@Value("${camunda.bpm.webapp.application-path:/camunda}") String webapps) {
        tasklist = webapps + "/app/tasklist/";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        for (String folder : List.of("scripts/", "styles/")) {
            resources
                    .addResourceHandler(tasklist + folder + "**")
                    .addResourceLocations(OURS + folder, CAMUNDAS + folder)
                    // Tasklist asks for them under an address that is the same for every version of ours.
                    .setCacheControl(CacheControl.noCache());
        }
    }
}
