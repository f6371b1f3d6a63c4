package org.hiringpipelines.workflows.forms;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hiringpipelines.reader.fact.WrittenNumber;

/** Forms as records: one for each form that has more than a few fields, with the fields by their names. */
public final class FormRecords {

    private FormRecords() {}

    /**
     * What was typed into a form.
     *
     * @param form the form's record, whose fields are texts
     * @param typed what there is, by name; what the form does not ask for is left out, and what is missing is null
     */
    public static <F extends Record> F read(Class<F> form, Map<String, ?> typed) {
        RecordComponent[] fields = form.getRecordComponents();
        try {
            Constructor<F> constructor = form.getDeclaredConstructor(
                    Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(fields)
                    .map(field -> text(typed.get(field.getName())))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The form " + form.getSimpleName() + " cannot be read.", e);
        }
    }

    /** What came as a number means one number, and must not become a text of which nobody can tell which one it is. */
    private static String text(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue())
                ? WrittenNumber.plainly(new BigDecimal(number.toString()))
                : Objects.toString(value, null);
    }

    /** The fields of a form by their names; null for one that is empty. */
    public static Map<String, Object> fieldsOf(Record form) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent field : form.getClass().getRecordComponents()) {
            try {
                fields.put(field.getName(), field.getAccessor().invoke(form));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The field " + field.getName() + " cannot be read.", e);
            }
        }
        return fields;
    }
}
