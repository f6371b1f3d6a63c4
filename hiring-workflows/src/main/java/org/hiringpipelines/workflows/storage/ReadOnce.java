package org.hiringpipelines.workflows.storage;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.data.relational.repository.Lock;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads within a transaction once what is asked for more than once, as the engine does with its own tables: a step of a process asks its
 * services for one thing after another, and each begins with the same offer or interview.
 *
 * <p>An insert lets go of what was read of its table; whatever changes or locks rows, of everything, since it may have waited
 * for another transaction. A record that was inserted or saved as a whole is known by its id from then on. Outside of transactions
 * nothing is kept.
 */
class ReadOnce implements MethodInterceptor {

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCK = Pattern.compile("\\bfor update\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern READING = Pattern.compile("(?:find|exists|count).*");

    private static final String BY_ID = "findById";

    private final Class<?> repository;
    private final RelationalPersistentEntity<?> entity;
    private final String ownTable;
    private final Map<Method, Access> known = new ConcurrentHashMap<>();

    /** What a call of a repository does to which tables. */
    private record Access(Effect effect, Set<String> tables) {

        private enum Effect {
            READ,
            ADD,
            CHANGE
        }
    }

    /** What was asked of a repository. */
    private record Asked(Class<?> repository, String method, List<?> arguments) {}

    /** What this transaction has read. */
    private static final class Readings extends ResourceHolderSupport {

        private static final Object KEY = Readings.class;

        private final Map<Asked, Object> answers = new HashMap<>();
        private final Map<Asked, Set<String>> tables = new HashMap<>();

        static Readings ofTransaction() {
            Readings readings = (Readings) TransactionSynchronizationManager.getResource(KEY);
            if (readings == null) {
                readings = new Readings();
                TransactionSynchronizationManager.bindResource(KEY, readings);
                TransactionSynchronizationManager.registerSynchronization(
                        new ResourceHolderSynchronization<>(readings, KEY) {});
            }
            return readings;
        }

        void keep(Asked question, Object answer, Set<String> from) {
            answers.put(question, answer);
            tables.put(question, from);
        }

        void forget(Access access) {
            if (access.effect() == Access.Effect.CHANGE) {
                answers.clear();
                tables.clear();
            } else {
                answers.keySet()
                        .removeIf(question -> tables.get(question).stream().anyMatch(access.tables()::contains));
            }
        }
    }

    /**
     * For a repository.
     *
     * @param repository its interface
     * @param entity how its records are kept
     */
    ReadOnce(Class<?> repository, RelationalPersistentEntity<?> entity) {
        this.repository = repository;
        this.entity = entity;
        this.ownTable = entity.getTableName().getReference().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
        Method method = call.getMethod();
        if (method.isDefault()
                || method.getDeclaringClass() == Object.class
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return call.proceed();
        }
        Access access = known.computeIfAbsent(method, this::accessOf);
        Readings readings = Readings.ofTransaction();
        return access.effect() == Access.Effect.READ ? read(call, access, readings) : write(call, access, readings);
    }

    private Object read(MethodInvocation call, Access access, Readings readings) throws Throwable {
        Asked question = new Asked(repository, call.getMethod().getName(), Arrays.asList(call.getArguments()));
        if (!readings.answers.containsKey(question)) {
            readings.keep(question, call.proceed(), access.tables());
        }
        return readings.answers.get(question);
    }

    private Object write(MethodInvocation call, Access access, Readings readings) throws Throwable {
        Object answer;
        try {
            answer = call.proceed();
        } finally {
            readings.forget(access);
        }
        if (entity.getType().isInstance(answer)) {
            Object id = entity.getIdentifierAccessor(answer).getRequiredIdentifier();
            readings.keep(new Asked(repository, BY_ID, List.of(id)), Optional.of(answer), Set.of(ownTable));
        }
        return answer;
    }

    private Access accessOf(Method method) {
        Query query = AnnotatedElementUtils.findMergedAnnotation(method, Query.class);
        if (query == null) {
            boolean locks = AnnotatedElementUtils.hasAnnotation(method, Lock.class);
            return new Access(locks ? Access.Effect.CHANGE : effectOf(method.getName()), Set.of(ownTable));
        }
        String sql = query.value().strip();
        return new Access(effectOf(method, sql), tablesIn(sql));
    }

    private static Access.Effect effectOf(String name) {
        if (name.startsWith("insert")) {
            return Access.Effect.ADD;
        }
        return READING.matcher(name).matches() ? Access.Effect.READ : Access.Effect.CHANGE;
    }

    private static Access.Effect effectOf(Method method, String sql) {
        if (AnnotatedElementUtils.hasAnnotation(method, Modifying.class)) {
            return sql.toLowerCase(Locale.ROOT).startsWith("insert") ? Access.Effect.ADD : Access.Effect.CHANGE;
        }
        return LOCK.matcher(sql).find() ? Access.Effect.CHANGE : Access.Effect.READ;
    }

    private static Set<String> tablesIn(String sql) {
        return TABLE.matcher(sql)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
