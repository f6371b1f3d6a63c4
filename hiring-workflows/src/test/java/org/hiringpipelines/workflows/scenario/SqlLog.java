package org.hiringpipelines.workflows.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** What is asked of the database, for whoever wants to know. */
@Component
public class SqlLog implements BeanPostProcessor {

    private static final ThreadLocal<Consumer<String>> HEARD = new ThreadLocal<>();
    private static final ThreadLocal<Consumer<String>> ABOUT_TO = new ThreadLocal<>();

    /** The statements that this work sends, in lower case; a batch is one, as it is one trip to the database. Only those of this thread. */
    public static List<String> during(Runnable work) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard::add);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return List.copyOf(heard);
    }

    /** The same work, which opens the gate when it is about to send a statement that begins so. */
    public static <T> Callable<T> before(String beginning, CountDownLatch gate, Callable<T> work) {
        return () -> {
            ABOUT_TO.set(statement -> {
                if (statement.startsWith(beginning)) {
                    gate.countDown();
                }
            });
            try {
                return work.call();
            } finally {
                ABOUT_TO.remove();
            }
        };
    }

    /** Whether a statement is about the engine's tables. */
    public static boolean ofEngine(String statement) {
        return statement.contains(" act_");
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database)
                        .listener(new Listener())
                        .build()
                : bean;
    }

    private static final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> statements) {
            tell(ABOUT_TO.get(), statements);
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> statements) {
            tell(HEARD.get(), statements);
        }

        private static void tell(Consumer<String> listener, List<QueryInfo> statements) {
            if (listener != null) {
                statements.forEach(statement -> listener.accept(
                        statement.getQuery().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)));
            }
        }
    }
}
