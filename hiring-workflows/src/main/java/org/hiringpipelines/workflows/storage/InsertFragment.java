package org.hiringpipelines.workflows.storage;

import java.util.List;
import java.util.function.Supplier;
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
        return unwrapped(() -> template.insert(record));
    }

    @Override
    public void insertAll(List<? extends T> records) {
        unwrapped(() -> template.insertAll(records));
    }

    /** As an insert that Spring's JDBC did itself: whoever sends twice asks whether a unique constraint stood in the way. */
    private static <R> R unwrapped(Supplier<R> insert) {
        try {
            return insert.get();
        } catch (DbActionExecutionException wrapped) {
            throw wrapped.getCause() instanceof DataAccessException cause ? cause : wrapped;
        }
    }
}
