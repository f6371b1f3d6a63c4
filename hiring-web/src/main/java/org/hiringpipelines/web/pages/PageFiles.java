package org.hiringpipelines.web.pages;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves styles and scripts to our pages, all from here. A browser keeps them and asks each time whether they are still the same, so that a new version is there at
 * once.
 */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {

    /** The folders of scripts in their WebJars; a test asks for the files, so that none can be left behind by a new version. */
    private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    private static final String ECHARTS = "classpath:/META-INF/resources/webjars/echarts/5.5.0/";

    private static final String PDFJS = "classpath:/META-INF/resources/webjars/pdfjs-dist/5.4.624/";

    private static final String SHARED_WITH_TASKLIST = "classpath:/webapps/tasklist/scripts/hiring/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/hiring/files/htmx/*")
                .addResourceLocations(HTMX)
                .setCacheControl(CacheControl.noCache());
        files.addResourceHandler("/hiring/files/echarts/*")
                .addResourceLocations(ECHARTS)
                .setCacheControl(CacheControl.noCache());
        files.addResourceHandler("/hiring/files/pdfjs/**")
                .addResourceLocations(PDFJS)
                .setCacheControl(CacheControl.noCache());
        files.addResourceHandler("/hiring/files/tasklist/*")
                .addResourceLocations(SHARED_WITH_TASKLIST)
                .setCacheControl(CacheControl.noCache());
        files.addResourceHandler("/hiring/files/**")
                .addResourceLocations("classpath:/static/hiring/")
                .setCacheControl(CacheControl.noCache());
    }
}
