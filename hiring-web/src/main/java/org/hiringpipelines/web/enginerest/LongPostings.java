package org.hiringpipelines.web.enginerest;

import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.dto.runtime.StartProcessInstanceDto;
import org.camunda.bpm.engine.variable.type.ValueType;

/**
 * Lets the text of a posting be as long as postings are. A variable of the engine ends at 4,000 characters; this one is made
 * transient, so that it is there for the start to read and is never stored.
 */
public class LongPostings implements ReaderInterceptor {

    private static final String POSTING_TEXT = "postingText";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body instanceof StartProcessInstanceDto start && start.getVariables() != null) {
            VariableValueDto text = start.getVariables().get(POSTING_TEXT);
            if (text != null) {
                makeTransient(text);
            }
        }
        return body;
    }

    private static void makeTransient(VariableValueDto variable) {
        Map<String, Object> info = variable.getValueInfo() == null ? new HashMap<>() : variable.getValueInfo();
        info.put(ValueType.VALUE_INFO_TRANSIENT, true);
        variable.setValueInfo(info);
    }
}
