package org.hiringpipelines.workflows.storage;

import java.util.List;

/**
 * Adds a record under an id of ours. Spring Data's {@code save} takes a record that has an id for one that is there already;
 * ours have their id from the moment they exist.
 *
 * @param <T> the record
 */
public interface Insert<T> {

    /** Adds the record, with its id as it is, and answers it as kept. */
    <S extends T> S insert(S record);

    /** Adds all these records in their order, in one trip to the database. */
    void insertAll(List<? extends T> records);
}
