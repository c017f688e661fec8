-- What happened by half: the state without the record's row, a record without its revision or decision or the reverse, the
-- state without the engine's step.
SELECT (SELECT COUNT(*) FROM submission s
          LEFT JOIN jisseki_record.record r
            ON r.subject_kind = 'SUBMISSION' AND r.subject_id = s.id AND r.seq = s.record_seq
         WHERE r.id IS NULL OR r.to_status <> s.status OR r.hash <> s.record_hash
            OR s.record_seq <> (SELECT MAX(n.seq) FROM jisseki_record.record n
                                 WHERE n.subject_kind = 'SUBMISSION' AND n.subject_id = s.id))
     + (SELECT COUNT(*) FROM jisseki_record.record r
          LEFT JOIN jisseki_record.revision v ON v.submission_id = r.subject_id AND v.no = r.revision_no
         WHERE r.subject_kind = 'SUBMISSION' AND r.act = 'HAND_IN' AND (v.no IS NULL OR v.sha256 <> r.revision_hash))
     + (SELECT COUNT(*) FROM jisseki_record.revision v
         WHERE NOT EXISTS (SELECT 1 FROM jisseki_record.record r
                            WHERE r.subject_kind = 'SUBMISSION' AND r.subject_id = v.submission_id AND r.act = 'HAND_IN'
                              AND r.revision_no = v.no))
     + (SELECT COUNT(*) FROM jisseki_record.record r
          LEFT JOIN jisseki_record.decision d ON d.submission_id = r.subject_id AND d.seq = r.seq AND d.decision = r.act
         WHERE r.subject_kind = 'SUBMISSION' AND r.act IN ('PASS', 'RETURN', 'APPROVE') AND d.seq IS NULL)
     + (SELECT COUNT(*) FROM jisseki_record.decision d
         WHERE NOT EXISTS (SELECT 1 FROM jisseki_record.record r
                            WHERE r.subject_kind = 'SUBMISSION' AND r.subject_id = d.submission_id AND r.seq = d.seq
                              AND r.act = d.decision))
     + (SELECT COUNT(*) FROM submission s
          LEFT JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = s.process_instance_id
         WHERE COALESCE(t.TASK_DEF_KEY_, 'none') <> CASE s.status
                 WHEN 'IN_REVIEW' THEN 'review'
                 WHEN 'AWAITING_APPROVAL' THEN 'approve'
                 WHEN 'APPROVED' THEN 'none'
                 ELSE 'enter' END)
     + (SELECT COUNT(*) FROM submission s
         WHERE s.status = 'APPROVED' AND EXISTS (SELECT 1 FROM ACT_RU_EXECUTION e WHERE e.PROC_INST_ID_ = s.process_instance_id))
