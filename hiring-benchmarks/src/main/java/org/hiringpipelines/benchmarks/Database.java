package org.hiringpipelines.benchmarks;

import java.util.Map;

/** A database product, running, with room for several databases. */
public interface Database extends AutoCloseable {

    /** The product, as the report calls it. */
    String product();

    /** The settings of Spring Boot for a new and empty database of that name. */
    Map<String, Object> create(String name);

    @Override
    void close();
}
