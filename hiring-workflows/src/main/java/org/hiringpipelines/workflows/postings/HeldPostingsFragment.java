package org.hiringpipelines.workflows.postings;

import java.util.Map;
import java.util.Optional;
import org.hiringpipelines.model.posting.Requisition;
import org.springframework.data.relational.core.dialect.Dialect;
import org.springframework.data.relational.core.dialect.RenderContextFactory;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.core.sql.SQL;
import org.springframework.data.relational.core.sql.StatementBuilder;
import org.springframework.data.relational.core.sql.Table;
import org.springframework.data.relational.core.sql.render.SqlRenderer;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Spring Data knows how each database says it; a repository's own methods would read the whole row, with its texts. */
class HeldPostingsFragment implements HeldPostings {

    private final NamedParameterJdbcOperations database;
    private final String status;

    HeldPostingsFragment(NamedParameterJdbcOperations database, Dialect dialect) {
        this.database = database;
        Table requisition = Table.create("requisition");
        this.status = SqlRenderer.create(new RenderContextFactory(dialect).createRenderContext())
                .render(StatementBuilder.select(requisition.column("status"))
                        .from(requisition)
                        .where(requisition.column("id").isEqualTo(SQL.bindMarker(":id")))
                        .lock(LockMode.PESSIMISTIC_READ)
                        .build());
    }

    @Override
    public Optional<Requisition.Status> hold(String id) {
        return database.queryForList(status, Map.of("id", id), String.class).stream()
                .map(Requisition.Status::valueOf)
                .findFirst();
    }
}
