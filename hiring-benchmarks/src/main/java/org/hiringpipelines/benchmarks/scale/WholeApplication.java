package org.hiringpipelines.benchmarks.scale;

import org.hiringpipelines.benchmarks.Countable;
import org.hiringpipelines.workflows.correspondence.Postman;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** All that hiring-app brings but its start page, demo team and samples. Mails are written, and then thrown away. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(Countable.class)
class WholeApplication {

    @Bean
    Postman postman() {
        return mail -> {};
    }
}
