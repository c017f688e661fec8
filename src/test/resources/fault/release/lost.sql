-- What was acknowledged and is not there: a freeze or release without its row in the record, a publication that nobody can read.
SELECT (SELECT COUNT(*) FROM fault_ack a
         WHERE a.act IN ('FREEZE', 'RELEASE')
           AND NOT EXISTS (SELECT 1 FROM jisseki_record.record r
                            WHERE r.subject_kind = 'CYCLE' AND r.subject_id = a.of_id
                              AND r.seq = a.seq AND r.act = a.act))
     + (SELECT COUNT(*) FROM fault_ack a
         WHERE a.act = 'PUBLIC'
           AND NOT EXISTS (SELECT 1 FROM cycle_release c JOIN jisseki_record.release_done d ON d.release_id = c.id
                            WHERE c.cycle_id = a.of_id))
