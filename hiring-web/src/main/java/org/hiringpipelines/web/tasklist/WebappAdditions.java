package org.hiringpipelines.web.tasklist;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves our own configuration, scripts and styles to Camunda's webapps, in the place of the files that Camunda ships under these names; it does
 * not matter which of two jars comes first on a class path.
 */
@Configuration(proxyBeanMethods = false)
class WebappAdditions implements WebMvcConfigurer {

    private static final String OURS = "classpath:/webapps/";
    private static final String LOOK = "classpath:/static/hiring/look/";
    private static final String CAMUNDAS = "classpath:/META-INF/resources/webjars/camunda/app/";

    private final String apps;

    WebappAdditions(@Value("${camunda.bpm.webapp.application-path:/camunda}") String webapps) {
        apps = webapps + "/app/";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        // The colours of our own pages, so that both are of one house.
        resources
                .addResourceHandler(apps + "tasklist/styles/look/*")
                .addResourceLocations(LOOK)
                .setCacheControl(CacheControl.noCache());
        for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            for (String kind : List.of("/scripts/", "/styles/")) {
                resources
                        .addResourceHandler(apps + app + kind + "**")
                        .addResourceLocations(OURS + app + kind, CAMUNDAS + app + kind)
                        // They are asked for under an address that is the same for every version of ours.
                        .setCacheControl(CacheControl.noCache());
            }
        }
    }
}
