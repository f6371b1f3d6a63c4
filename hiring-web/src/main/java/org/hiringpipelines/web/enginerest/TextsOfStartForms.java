package org.hiringpipelines.web.enginerest;

import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.dto.runtime.StartProcessInstanceDto;
import org.camunda.bpm.engine.variable.type.ValueType;

/**
 * Lets what is typed where a process is started be as long as people write, and leaves nothing of a person in the engine. A variable of the engine ends at 4,000
 * characters, and its history may outlive the process; these are made transient, so that they are there for the start to read and are never stored.
 */
public class TextsOfStartForms implements ReaderInterceptor {

    private static final Set<String> FLEETING =
            Set.of("postingText", "name", "email", "phone", "location", "source", "language", "coverLetter", "reason");

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body instanceof StartProcessInstanceDto start && start.getVariables() != null) {
            start.getVariables().forEach((name, value) -> {
                if (value != null && FLEETING.contains(name)) {
                    makeTransient(value);
                }
            });
        }
        return body;
    }

    private static void makeTransient(VariableValueDto variable) {
        Map<String, Object> info = variable.getValueInfo() == null ? new HashMap<>() : variable.getValueInfo();
        info.put(ValueType.VALUE_INFO_TRANSIENT, true);
        variable.setValueInfo(info);
    }
}
