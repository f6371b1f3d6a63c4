package org.hiringpipelines.workflows.storage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.data.relational.core.dialect.Dialect;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Gives every repository that declares {@link Insert} the insert of Spring Data's template where a record gets an id or a revision by
 * it, and else {@link Insertion one that costs less}.
 */
class InsertFragment<T> implements Insert<T> {

    private final JdbcAggregateOperations template;
    private final JdbcConverter converter;
    private final Dialect dialect;
    private final NamedParameterJdbcOperations jdbc;
    private final Map<Kind, Insertion> known = new ConcurrentHashMap<>();

    private record Kind(Class<?> record, boolean withId) {}

    InsertFragment(
            JdbcAggregateOperations template,
            JdbcConverter converter,
            Dialect dialect,
            NamedParameterJdbcOperations jdbc) {
        this.template = template;
        this.converter = converter;
        this.dialect = dialect;
        this.jdbc = jdbc;
    }

    @Override
    public <S extends T> S insert(S record) {
        RelationalPersistentEntity<?> entity = entityOf(record);
        if (entity.hasVersionProperty() || !hasId(entity, record)) {
            return unwrapped(() -> template.insert(record));
        }
        insertion(entity, true).add(record);
        return record;
    }

    @Override
    public void insertAll(List<? extends T> records) {
        if (records.isEmpty()) {
            return;
        }
        T first = records.get(0);
        RelationalPersistentEntity<?> entity = entityOf(first);
        if (entity.hasVersionProperty()) {
            unwrapped(() -> template.insertAll(records));
        } else {
            insertion(entity, hasId(entity, first)).addAll(records);
        }
    }

    private RelationalPersistentEntity<?> entityOf(T record) {
        return converter.getMappingContext().getRequiredPersistentEntity(record.getClass());
    }

    private static boolean hasId(RelationalPersistentEntity<?> entity, Object record) {
        return entity.getIdentifierAccessor(record).getIdentifier() != null;
    }

    private Insertion insertion(RelationalPersistentEntity<?> entity, boolean withId) {
        return known.computeIfAbsent(
                new Kind(entity.getType(), withId),
                kind -> new Insertion(entity, withId, converter, dialect, jdbc.getJdbcOperations()));
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
