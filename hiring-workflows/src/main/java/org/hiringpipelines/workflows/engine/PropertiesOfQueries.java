package org.hiringpipelines.workflows.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;

/**
 * Looks for the method that tells a property of a query once, since the engine's statements ask for some dozens whenever they are written.
 * MyBatis remembers getters alone: for a method that bears the property's own name, as most of a query's do, it goes through all methods of
 * the class each time, which took two thirds of the time of a list of tasks.
 */
final class PropertiesOfQueries extends ObjectPropertyAccessor {

    private static final PropertiesOfQueries KNOWN = new PropertiesOfQueries();

    private final ClassValue<Map<String, Optional<Method>>> tellers = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> kind) {
            return new ConcurrentHashMap<>();
        }
    };

    private PropertiesOfQueries() {}

    /** From now on, in this virtual machine; what a property says stays the same. */
    static void lookForOnce() {
        OgnlRuntime.setPropertyAccessor(Object.class, KNOWN);
    }

    @Override
    public Object getPossibleProperty(OgnlContext context, Object query, String name) throws OgnlException {
        Optional<Method> teller = tellers.get(query.getClass())
                .computeIfAbsent(name, property -> Optional.ofNullable(teller(query.getClass(), property)));
        try {
            return teller.isPresent() && context.getMemberAccess().isAccessible(context, query, teller.get(), name)
                    ? OgnlRuntime.invokeMethod(query, teller.get(), OgnlRuntime.NoArguments)
                    : OgnlRuntime.getFieldValue(context, query, name, true);
        } catch (InvocationTargetException e) {
            throw new OgnlException(name, e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new OgnlException(name, e);
        }
    }

    /** The method that MyBatis, too, asks. */
    private static Method teller(Class<?> kind, String property) {
        Method getter = OgnlRuntime.getGetMethod(kind, property);
        return getter == null ? OgnlRuntime.getReadMethod(kind, property) : getter;
    }
}
