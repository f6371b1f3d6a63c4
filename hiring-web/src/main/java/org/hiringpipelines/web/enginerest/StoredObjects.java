package org.hiringpipelines.web.enginerest;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds values in the engine's tables that nobody can store any more, see {@link PlainValues}, and tells whoever starts the
 * application: earlier versions took objects of any class, and one that is there was put there by somebody.
 */
@Component
class StoredObjects implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StoredObjects.class);

    /** The engine's names of what it keeps as plain values and JSON. */
    private static final String PLAIN = "('string','boolean','integer','long','short','double','date','null','json')";

    private static final int MOST_NAMED = 20;

    private final JdbcTemplate database;

    StoredObjects(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> found = found();
        if (!found.isEmpty()) {
            LOG.warn(
                    "{} stored values are of a type that is not taken any more; they are never read, and should be removed: {}",
                    found.size(),
                    String.join(", ", found.subList(0, Math.min(found.size(), MOST_NAMED))));
        }
    }

    /** Each as the name of the variable, its type and its process instance; never the value. */
    List<String> found() {
        return database.query(
                """
                select NAME_ as name, TYPE_ as kind, PROC_INST_ID_ as instance from ACT_RU_VARIABLE where TYPE_ not in %1$s
                union
                select NAME_ as name, VAR_TYPE_ as kind, PROC_INST_ID_ as instance from ACT_HI_VARINST where VAR_TYPE_ not in %1$s
                order by 1, 3""".formatted(PLAIN),
                (row, number) -> "%s (%s) of instance %s"
                        .formatted(row.getString("name"), row.getString("kind"), row.getString("instance")));
    }
}
