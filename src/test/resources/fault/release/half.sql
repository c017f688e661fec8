-- What happened by half: a year frozen or released in part, rows without the engine's step or the reverse, a release that is public
-- with editions missing.
SELECT (SELECT COUNT(*) FROM measure_report m
         WHERE (m.status IN ('FROZEN', 'RELEASED')) <> EXISTS (SELECT 1 FROM jisseki_record.record r
                  WHERE r.subject_kind = 'CYCLE' AND r.subject_id = m.cycle_id AND r.act = 'FREEZE'))
     + (SELECT COUNT(*) FROM submission s
          LEFT JOIN jisseki_record.frozen_unit f ON f.cycle_id = s.cycle_id AND f.submission_id = s.id
         WHERE (f.submission_id IS NOT NULL) <> EXISTS (SELECT 1 FROM jisseki_record.record r
                  WHERE r.subject_kind = 'CYCLE' AND r.subject_id = s.cycle_id AND r.act = 'FREEZE'))
     + (SELECT COUNT(*) FROM measure_report m
         WHERE (m.status = 'RELEASED') <> EXISTS (SELECT 1 FROM jisseki_record.record r
                  WHERE r.subject_kind = 'CYCLE' AND r.subject_id = m.cycle_id AND r.act = 'RELEASE'))
     + (SELECT COUNT(*) FROM submission s
         WHERE (s.status = 'RELEASED') <> EXISTS (SELECT 1 FROM cycle_release c
                  JOIN jisseki_record.release_unit u ON u.release_id = c.id
                 WHERE c.cycle_id = s.cycle_id AND u.submission_id = s.id))
     -- a report that is released is being published, or has its edition and no process any more
     + (SELECT COUNT(*) FROM measure_report m
          LEFT JOIN ACT_RU_EXECUTION e ON e.PROC_INST_ID_ = m.process_instance_id AND e.PARENT_ID_ = m.process_instance_id
          LEFT JOIN jisseki_record.edition n ON n.cycle_id = m.cycle_id AND n.measure_id = m.measure_id
         WHERE COALESCE(e.ACT_ID_, 'none') <> CASE m.status
                 WHEN 'CHECKED' THEN 'freeze'
                 WHEN 'FROZEN' THEN 'release'
                 WHEN 'RELEASED' THEN IF(n.id IS NULL, 'publish', 'none')
                 ELSE 'no other state is there' END)
     + (SELECT COUNT(*) FROM cycle_release c
          LEFT JOIN jisseki_record.release_done d ON d.release_id = c.id
         WHERE (d.release_id IS NOT NULL) <> ((SELECT COUNT(*) FROM jisseki_record.edition n WHERE n.release_id = c.id)
                  = (SELECT COUNT(DISTINCT u.measure_id) FROM jisseki_record.release_unit u WHERE u.release_id = c.id))
            OR (c.status = 'PUBLIC') <> (d.release_id IS NOT NULL))
