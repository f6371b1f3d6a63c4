package org.hiringpipelines.benchmarks;

import java.util.Objects;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that can be listened to for a while, and is left alone while time is measured. */
public class CountableDataSource extends DelegatingDataSource {

    private final DataSource real;

    CountableDataSource(DataSource real) {
        super(real);
        this.real = Objects.requireNonNull(real);
    }

    /** Lets somebody listen to all statements from now on. */
    public void through(QueryExecutionListener listener) {
        setTargetDataSource(
                ProxyDataSourceBuilder.create(real).listener(listener).build());
    }

    /** Lets nobody listen any more. */
    public void direct() {
        setTargetDataSource(real);
    }
}
