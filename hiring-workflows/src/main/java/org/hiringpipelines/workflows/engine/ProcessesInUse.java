package org.hiringpipelines.workflows.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Execution;
import org.hiringpipelines.workflows.migrations.MovedSubject;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Which processes run, in which versions, and under which others, asked of the engine's tables in one statement each. */
class ProcessesInUse {

    private static final String SUBJECTS = """
            select distinct R.ID_ as instance, R.BUSINESS_KEY_ as subject, D.KEY_ as process
            from %1$sACT_RU_EXECUTION E
            join %1$sACT_RU_EXECUTION R on R.ID_ = E.ROOT_PROC_INST_ID_
            join %1$sACT_RE_PROCDEF D on D.ID_ = R.PROC_DEF_ID_
            where E.PARENT_ID_ is null and E.PROC_DEF_ID_ in (:definitions)
            order by D.KEY_, R.ID_
            """;

    private static final String TREE = """
            select ID_ as instance, PROC_DEF_ID_ as definition from %1$sACT_RU_EXECUTION
            where PARENT_ID_ is null and ROOT_PROC_INST_ID_ = :root
            """;

    private static final String IN_USE =
            "select distinct PROC_DEF_ID_ from %1$sACT_RU_EXECUTION where PARENT_ID_ is null";

    private final ManagementService management;
    private final House house;
    private final NamedParameterJdbcTemplate database;

    ProcessesInUse(ManagementService management, House house, DataSource database) {
        this.management = management;
        this.house = house;
        this.database = new NamedParameterJdbcTemplate(database);
    }

    /** The ids of all versions that something runs in. */
    List<String> versions() {
        return database.queryForList(sql(IN_USE), Map.of(), String.class);
    }

    /** What runs in these versions, each with the process around all others that it belongs to. */
    List<MovedSubject> of(List<String> versions) {
        return versions.isEmpty()
                ? List.of()
                : database.query(
                        sql(SUBJECTS),
                        Map.of("definitions", versions),
                        (row, number) -> new MovedSubject(
                                row.getString("instance"), row.getString("process"), row.getString("subject")));
    }

    /** A process and all that it has called, by their ids, each with the id of its version. */
    Map<String, String> within(String root) {
        Map<String, String> tree = new LinkedHashMap<>();
        database.query(sql(TREE), Map.of("root", root), row -> {
            tree.put(row.getString("instance"), row.getString("definition"));
        });
        return tree;
    }

    /** What the engine's tables are called, it tells administrators alone. */
    private String sql(String statement) {
        return statement.formatted(
                house.does(() -> management.getTableName(Execution.class)).replace("ACT_RU_EXECUTION", ""));
    }
}
