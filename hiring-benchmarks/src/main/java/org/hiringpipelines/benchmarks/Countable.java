package org.hiringpipelines.benchmarks;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Makes the application's data source one whose statements can be counted. */
public class Countable implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? new CountableDataSource(dataSource) : bean;
    }
}
