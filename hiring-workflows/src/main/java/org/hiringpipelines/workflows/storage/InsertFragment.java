package org.hiringpipelines.workflows.storage;

import org.springframework.dao.DataAccessException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;

/** Gives every repository that declares {@link Insert} the insert of Spring Data's template. */
class InsertFragment<T> implements Insert<T> {

    private final JdbcAggregateOperations template;

    InsertFragment(JdbcAggregateOperations template) {
        this.template = template;
    }

    @Override
    public <S extends T> S insert(S record) {
        try {
            return template.insert(record);
        } catch (DbActionExecutionException wrapped) {
            // As an insert that Spring's JDBC did itself: whoever sends twice asks whether a unique constraint stood in
            // the way.
            throw wrapped.getCause() instanceof DataAccessException cause ? cause : wrapped;
        }
    }
}
