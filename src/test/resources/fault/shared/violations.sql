-- What must never be, in any database: gaps in a record, hashes that do not follow from the rows and contents, what was fixed and is
-- not what was handed in, gaps between editions, jobs given up, a job or process of nothing.
SELECT (SELECT COUNT(*) FROM (
          SELECT 1 FROM jisseki_record.record GROUP BY subject_kind, subject_id
          HAVING MIN(seq) <> 1 OR MAX(seq) <> COUNT(*)) gaps)
     + (SELECT COUNT(*) FROM jisseki_record.record r
          LEFT JOIN jisseki_record.record p
            ON p.subject_kind = r.subject_kind AND p.subject_id = r.subject_id AND p.seq = r.seq - 1
         WHERE r.previous_hash <> COALESCE(p.hash, REPEAT('0', 64))
            OR r.hash <> SHA2(CONCAT_WS('\n', r.previous_hash, r.subject_kind, r.subject_id, r.seq, r.at,
                 IFNULL(r.person_id, ''), IFNULL(r.post_id, ''), r.act, IFNULL(r.from_status, ''),
                 IFNULL(r.to_status, ''), IFNULL(r.revision_no, ''), IFNULL(r.revision_hash, ''), IFNULL(r.detail, '')), 256))
     + (SELECT COUNT(*) FROM jisseki_record.revision WHERE sha256 <> SHA2(content, 256))
     + (SELECT COUNT(*) FROM jisseki_record.edition WHERE sha256 <> SHA2(content, 256))
     + (SELECT COUNT(*) FROM jisseki_record.edition_file WHERE sha256 <> SHA2(content, 256))
     + (SELECT COUNT(*) FROM jisseki_record.decision d
          LEFT JOIN jisseki_record.revision v ON v.submission_id = d.submission_id AND v.no = d.revision_no
         WHERE v.no IS NULL OR d.revision_hash <> SHA2(v.content, 256))
     + (SELECT COUNT(*) FROM submission s
          JOIN jisseki_record.revision v ON v.submission_id = s.id AND v.no = s.revision_no
         WHERE s.revision_hash <> SHA2(v.content, 256))
     + (SELECT COUNT(*) FROM jisseki_record.frozen_unit f
          LEFT JOIN jisseki_record.revision v ON v.submission_id = f.submission_id AND v.no = f.revision_no
         WHERE f.revision_no IS NOT NULL AND (v.no IS NULL OR f.revision_hash <> SHA2(v.content, 256)))
     + (SELECT COUNT(*) FROM jisseki_record.release_unit f
          LEFT JOIN jisseki_record.revision v ON v.submission_id = f.submission_id AND v.no = f.revision_no
         WHERE f.revision_no IS NOT NULL AND (v.no IS NULL OR f.revision_hash <> SHA2(v.content, 256)))
     + (SELECT COUNT(*) FROM (
          SELECT 1 FROM jisseki_record.edition GROUP BY plan_code, fiscal_year, measure_code, form
          HAVING MIN(no) <> 1 OR MAX(no) <> COUNT(*)) editions)
     + (SELECT COUNT(*) FROM ACT_RU_DEADLETTER_JOB)
     + (SELECT COUNT(*) FROM ACT_RU_JOB j
         WHERE j.PROC_DEF_ID_ NOT LIKE 'deadline-watch:%'
           AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.process_instance_id = j.PROCESS_INSTANCE_ID_)
           AND NOT EXISTS (SELECT 1 FROM measure_report m WHERE m.process_instance_id = j.PROCESS_INSTANCE_ID_))
     + (SELECT COUNT(*) FROM ACT_RU_EXECUTION e
         WHERE e.PARENT_ID_ IS NULL AND e.PROC_DEF_ID_ NOT LIKE 'deadline-watch:%'
           AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.process_instance_id = e.ID_)
           AND NOT EXISTS (SELECT 1 FROM measure_report m WHERE m.process_instance_id = e.ID_))
