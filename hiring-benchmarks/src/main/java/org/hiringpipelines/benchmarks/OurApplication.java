package org.hiringpipelines.benchmarks;

import org.hiringpipelines.workflows.correspondence.Postman;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The library in an application of nothing else. Mails are written, and then thrown away. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(Countable.class)
class OurApplication {

    @Bean
    Postman postman() {
        return mail -> {};
    }
}
