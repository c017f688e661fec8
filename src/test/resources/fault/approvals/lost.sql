-- What was acknowledged and is not there: acts without their row in the record, saves beyond the draft's count.
SELECT (SELECT COUNT(*) FROM fault_ack a
         WHERE a.act <> 'save'
           AND NOT EXISTS (SELECT 1 FROM jisseki_record.record r
                            WHERE r.subject_kind = 'SUBMISSION' AND r.subject_id = a.of_id
                              AND r.seq = a.seq AND r.act = a.act))
     + (SELECT COUNT(*) FROM fault_ack a JOIN submission s ON s.id = a.of_id
         WHERE a.act = 'save' AND s.draft_seq < a.seq)
