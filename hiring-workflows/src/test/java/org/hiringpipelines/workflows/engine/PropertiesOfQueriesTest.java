package org.hiringpipelines.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.ibatis.ognl.MemberAccess;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.Ognl;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.apache.ibatis.ognl.PropertyAccessor;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine's statements read of a query is what they read without us, and is not looked for again and again. */
@HiringTest
class PropertiesOfQueriesTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Test
    void eachPropertySaysWhatItSaysWithoutUs() throws OgnlException {
        Object ofTasks = tasks.createTaskQuery()
                .or()
                .taskName("Screen application")
                .taskCandidateGroup("recruiters")
                .endOr()
                .processVariableValueEquals("postingId", "p-1")
                .orderByTaskName()
                .asc();
        Object ofInstances = runtime.createProcessInstanceQuery()
                .processDefinitionKey("posting")
                .active();
        Object ofHistory =
                history.createHistoricProcessInstanceQuery().finished().orderByProcessInstanceEndTime();

        for (Object query : new Object[] {ofTasks, ofInstances, ofHistory, new RightsInQuery()}) {
            Map<String, Object> without = read(query, new ObjectPropertyAccessor());
            assertThat(without).hasSizeGreaterThan(3);
            assertThat(read(query, ours()))
                    .as(query.getClass().getName())
                    .usingRecursiveComparison()
                    .isEqualTo(without);
        }
    }

    @Test
    void aPropertyThatNobodyTellsIsAMistakeInTheStatement() {
        assertThatThrownBy(() -> ours().getProperty(context(), tasks.createTaskQuery(), "favouriteColour"))
                .isInstanceOf(OgnlException.class)
                .hasMessageContaining("favouriteColour");
    }

    @Test
    void statementsOfTheEngineReadThemSo() throws OgnlException {
        assertThat(tasks.createTaskQuery().taskName("Count the gulls").count()).isZero();

        assertThat(OgnlRuntime.getPropertyAccessor(TaskQueryImpl.class)).isInstanceOf(PropertiesOfQueries.class);
    }

    private static PropertyAccessor ours() throws OgnlException {
        return OgnlRuntime.getPropertyAccessor(Object.class);
    }

    /** Each property that a method without parameters may tell, named as the method and as a getter is, and what comes of it. */
    private static Map<String, Object> read(Object query, PropertyAccessor accessor) {
        Map<String, Object> said = new LinkedHashMap<>();
        Stream.of(query.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0 && tells(method))
                .map(Method::getName)
                .flatMap(name -> Stream.of(name, property(name)))
                .distinct()
                .sorted()
                .forEach(name -> said.put(name, answer(query, accessor, name)));
        return said;
    }

    /** Those that ask the database, or change the query, are no properties. */
    private static boolean tells(Method method) {
        Class<?> answer = method.getReturnType();
        return method.getName().matches("(is|get)[A-Z].*")
                && (answer.isPrimitive() || answer.getPackageName().startsWith("java."));
    }

    private static String property(String getter) {
        String bare = getter.replaceFirst("^(is|get)", "");
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private static Object answer(Object query, PropertyAccessor accessor, String name) {
        try {
            return String.valueOf(accessor.getProperty(context(), query, name));
        } catch (OgnlException e) {
            return e.getClass().getName() + ": " + e.getMessage();
        }
    }

    private static OgnlContext context() {
        return Ognl.createDefaultContext(null, new MemberAccess() {

            @Override
            public Object setup(OgnlContext context, Object target, Member member, String property) {
                return null;
            }

            @Override
            public void restore(OgnlContext context, Object target, Member member, String property, Object state) {}

            @Override
            public boolean isAccessible(OgnlContext context, Object target, Member member, String property) {
                return true;
            }
        });
    }
}
