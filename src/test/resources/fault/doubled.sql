-- What happened twice: a step taken twice on one revision, a submission approved twice, two live processes for one submission.
SELECT (SELECT COUNT(*) FROM (
          SELECT 1 FROM jisseki_record.record WHERE subject_kind = 'SUBMISSION' AND act IN ('HAND_IN', 'PASS', 'APPROVE')
           GROUP BY subject_id, act, revision_no HAVING COUNT(*) > 1) steps)
     + (SELECT COUNT(*) FROM (
          SELECT 1 FROM jisseki_record.decision WHERE decision = 'APPROVE' GROUP BY submission_id HAVING COUNT(*) > 1) approvals)
     + (SELECT COUNT(*) FROM (
          SELECT 1 FROM ACT_RU_EXECUTION WHERE PARENT_ID_ IS NULL
           GROUP BY SUBSTRING_INDEX(PROC_DEF_ID_, ':', 1), BUSINESS_KEY_ HAVING COUNT(*) > 1) processes)
