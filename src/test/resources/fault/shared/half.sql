-- What happened by half, in any database: a state without the record's row, a record without its revision or decision or the
-- reverse, a state without the engine's step, an edition without its files, a correction without its edition or the reverse.
SELECT (SELECT COUNT(*) FROM submission s
          LEFT JOIN jisseki_record.record r
            ON r.subject_kind = 'SUBMISSION' AND r.subject_id = s.id AND r.seq = s.record_seq
         WHERE r.id IS NULL OR r.to_status <> s.status OR r.hash <> s.record_hash
            OR s.record_seq <> (SELECT MAX(n.seq) FROM jisseki_record.record n
                                 WHERE n.subject_kind = 'SUBMISSION' AND n.subject_id = s.id))
     + (SELECT COUNT(*) FROM measure_report m
          LEFT JOIN jisseki_record.record r
            ON r.subject_kind = 'MEASURE' AND r.subject_id = m.id AND r.seq = m.record_seq
         WHERE r.id IS NULL OR r.hash <> m.record_hash OR r.detail <> CONCAT('to=', m.status))
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
                 WHEN 'NOT_STARTED' THEN 'enter'
                 WHEN 'DRAFT' THEN 'enter'
                 WHEN 'RETURNED' THEN 'enter'
                 WHEN 'IN_REVIEW' THEN 'review'
                 WHEN 'AWAITING_APPROVAL' THEN 'approve'
                 ELSE 'none' END)
     -- what is decided has no process any more, but a correction has one until its edition is made: it waits until it is released
     + (SELECT COUNT(*) FROM submission s
          LEFT JOIN ACT_RU_EXECUTION e ON e.PROC_INST_ID_ = s.process_instance_id AND e.PARENT_ID_ = s.process_instance_id
          LEFT JOIN correction_release w ON w.submission_id = s.id AND w.active = 1
         WHERE s.status IN ('APPROVED', 'RELEASED', 'CANCELLED')
           AND COALESCE(e.ACT_ID_, 'none') <> IF(s.status = 'APPROVED' AND s.round > 0,
                                                  IF(w.status = 'MAKING', 'publishNext', 'release'), 'none'))
     + (SELECT COUNT(*) FROM correction_release w
          JOIN submission s ON s.id = w.submission_id
         WHERE (w.status IN ('SCHEDULED', 'MAKING')) <> (w.active IS NOT NULL)
            OR w.active = 1 AND s.status <> 'APPROVED'
            OR w.status = 'PUBLIC' AND s.status <> 'RELEASED')
     + (SELECT COUNT(*) FROM correction c
          JOIN submission s ON s.id = c.submission_id
          LEFT JOIN jisseki_record.edition n ON n.correction_id = s.id
         WHERE (s.status = 'RELEASED') <> (n.id IS NOT NULL)
            OR (s.status IN ('RELEASED', 'CANCELLED')) <> (c.active IS NULL))
     + (SELECT COUNT(*) FROM jisseki_record.edition n
         WHERE n.correction_id IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.submission_id = n.correction_id))
     -- PDF and CSV, and both again of what differs from the edition before
     + (SELECT COUNT(*) FROM jisseki_record.edition n
         WHERE (SELECT COUNT(*) FROM jisseki_record.edition_file f WHERE f.edition_id = n.id) <> IF(n.no = 1, 2, 4))
     + (SELECT COUNT(*) FROM jisseki_record.edition_file f
         WHERE NOT EXISTS (SELECT 1 FROM jisseki_record.edition n WHERE n.id = f.edition_id))
