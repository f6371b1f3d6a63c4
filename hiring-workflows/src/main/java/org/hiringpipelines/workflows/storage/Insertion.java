package org.hiringpipelines.workflows.storage;

import java.sql.SQLType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.data.relational.core.dialect.Dialect;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.SqlParameterValue;

/**
 * The statement that adds records of one kind, put together once, where nothing is to be learned from the database: neither an id that
 * it gives nor a first revision. Spring Data puts it together for each record anew, and fetches each row's id.
 */
class Insertion {

    private final RelationalPersistentEntity<?> entity;
    private final JdbcConverter converter;
    private final JdbcOperations jdbc;
    private final List<WrittenColumn> columns;
    private final String sql;

    private record WrittenColumn(RelationalPersistentProperty property, Class<?> type, SQLType sqlType) {}

    /**
     * For records of a kind.
     *
     * @param withId whether they have their id; the database gives it otherwise
     */
    Insertion(
            RelationalPersistentEntity<?> entity,
            boolean withId,
            JdbcConverter converter,
            Dialect dialect,
            JdbcOperations jdbc) {
        this.entity = entity;
        this.converter = converter;
        this.jdbc = jdbc;
        this.columns = new ArrayList<>();
        for (RelationalPersistentProperty property : entity) {
            if (withId || !property.isIdProperty()) {
                columns.add(new WrittenColumn(
                        property, converter.getColumnType(property), converter.getTargetSqlType(property)));
            }
        }
        this.sql = "insert into "
                + entity.getQualifiedTableName().toSql(dialect.getIdentifierProcessing())
                + columns.stream()
                        .map(column -> column.property().getColumnName().toSql(dialect.getIdentifierProcessing()))
                        .collect(Collectors.joining(", ", " (", ")"))
                + " values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    void add(Object record) {
        jdbc.update(sql, valuesOf(record));
    }

    void addAll(List<?> records) {
        jdbc.batchUpdate(sql, records.stream().map(this::valuesOf).toList());
    }

    private Object[] valuesOf(Object record) {
        PersistentPropertyAccessor<?> values = entity.getPropertyAccessor(record);
        return columns.stream()
                .map(column -> {
                    JdbcValue value = converter.writeJdbcValue(
                            values.getProperty(column.property()), column.type(), column.sqlType());
                    return new SqlParameterValue(value.getJdbcType().getVendorTypeNumber(), value.getValue());
                })
                .toArray();
    }
}
