package org.hiringpipelines.workflows.storage;

import java.io.Serializable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.repository.support.JdbcRepositoryFactoryBean;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;

/** Makes each repository one that {@linkplain ReadOnce reads once}. */
public class HiringRepositories<T extends Repository<S, I>, S, I extends Serializable>
        extends JdbcRepositoryFactoryBean<T, S, I> {

    private RelationalMappingContext tables;

    /** For the records of this repository; called by Spring Data. */
    public HiringRepositories(Class<? extends T> repository) {
        super(repository);
    }

    /** Told of each record that is read or written, Spring would look each time who listens; nobody does. */
    @Override
    public void setApplicationEventPublisher(ApplicationEventPublisher publisher) {
        super.setApplicationEventPublisher(event -> {});
    }

    @Override
    public void setMappingContext(RelationalMappingContext tables) {
        super.setMappingContext(tables);
        this.tables = tables;
    }

    @Override
    protected RepositoryFactorySupport doCreateRepositoryFactory() {
        RepositoryFactorySupport factory = super.doCreateRepositoryFactory();
        factory.addRepositoryProxyPostProcessor((proxy, repository) -> proxy.addAdvice(
                0,
                new ReadOnce(
                        repository.getRepositoryInterface(),
                        tables.getRequiredPersistentEntity(repository.getDomainType()))));
        return factory;
    }
}
