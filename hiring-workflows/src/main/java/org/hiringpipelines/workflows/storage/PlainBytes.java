package org.hiringpipelines.workflows.storage;

import java.sql.JDBCType;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;

/** Hands files to the database as they are. Left to itself, Spring Data converts them byte by byte, each into an object. */
@WritingConverter
enum PlainBytes implements Converter<byte[], JdbcValue> {
    WRITER;

    @Override
    public JdbcValue convert(byte[] bytes) {
        return JdbcValue.of(bytes, JDBCType.BINARY);
    }
}
