package org.hiringpipelines.workflows.storage;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;

/** Leaves the character 0 out of every text that is kept: PostgreSQL cannot keep it, and nobody means it. */
@WritingConverter
enum WithoutNul implements Converter<String, String> {
    CONVERTER;

    @Override
    public String convert(String text) {
        return text.replace("\u0000", "");
    }
}
