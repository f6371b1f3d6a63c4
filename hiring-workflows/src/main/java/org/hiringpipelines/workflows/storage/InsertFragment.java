package org.hiringpipelines.workflows.storage;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;

/** Gives every repository that declares {@link Insert} the insert of Spring Data's template. */
class InsertFragment<T> implements Insert<T> {

    private final JdbcAggregateOperations template;

    InsertFragment(JdbcAggregateOperations template) {
        this.template = template;
    }

    @Override
    public <S extends T> S insert(S record) {
        return template.insert(record);
    }
}
