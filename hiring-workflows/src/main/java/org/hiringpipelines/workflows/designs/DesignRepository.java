package org.hiringpipelines.workflows.designs;

import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.design.Design;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface DesignRepository extends Repository<Design, String>, Insert<Design> {

    Optional<Design> findById(String id);

    @Query("select * from design order by number desc limit :most")
    List<Design> latest(int most);

    /** The ids of the designs up to that number, the last one first. */
    @Query("select id from design where number <= :number order by number desc")
    List<String> idsUpTo(int number);

    @Query("select coalesce(max(number), 0) + 1 from design")
    int nextNumber();

    @Query("select exists (select 1 from requisition where pipeline = :word and status not in ('CLOSED', 'DISCARDED'))")
    boolean isUnderWay(String word);

    @Modifying
    @Query("update design set name = :name, why = :why where id = :id")
    void explain(String id, String name, String why);
}
