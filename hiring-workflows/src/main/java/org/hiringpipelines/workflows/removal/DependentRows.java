package org.hiringpipelines.workflows.removal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Deletes rows with all rows that refer to them, however far. Which do, the database is asked for: a table that comes later goes with
 * what it refers to, and nobody has to think of it.
 */
class DependentRows {

    private final NamedParameterJdbcOperations database;
    private final Map<String, List<Reference>> references = new ConcurrentHashMap<>();

    /** A column by which the rows of a table refer to those of another, by their {@code id}. */
    private record Reference(String table, String column) {}

    DependentRows(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    /** Deletes rows of a table by their {@code id}. */
    void delete(String table, Collection<?> ids) {
        if (ids.isEmpty()) {
            return;
        }
        for (Reference reference : referencesTo(table)) {
            if (referencesTo(reference.table()).isEmpty()) {
                deleteWhere(reference.table(), reference.column(), ids);
            } else {
                delete(reference.table(), referring(reference, ids));
            }
        }
        deleteWhere(table, "id", ids);
    }

    private List<?> referring(Reference reference, Collection<?> ids) {
        return database.queryForList(
                "select id from " + reference.table() + " where " + reference.column() + " in (:ids)",
                Map.of("ids", ids),
                Object.class);
    }

    private void deleteWhere(String table, String column, Collection<?> ids) {
        database.update("delete from " + table + " where " + column + " in (:ids)", Map.of("ids", ids));
    }

    private List<Reference> referencesTo(String table) {
        return references.computeIfAbsent(table, this::look);
    }

    private List<Reference> look(String table) {
        return database.getJdbcOperations()
                .execute((ConnectionCallback<List<Reference>>) connection -> exportedKeys(connection, table));
    }

    private static List<Reference> exportedKeys(Connection connection, String table) throws SQLException {
        DatabaseMetaData structure = connection.getMetaData();
        String name = structure.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        List<Reference> found = new ArrayList<>();
        try (ResultSet keys = structure.getExportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (keys.next()) {
                found.add(new Reference(
                        keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT),
                        keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT)));
            }
        }
        return List.copyOf(Set.copyOf(found));
    }
}
