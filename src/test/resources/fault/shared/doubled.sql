-- What happened twice, in any database: a step taken twice on one revision, two live processes for one submission or report.
SELECT (SELECT COUNT(*) FROM (
          SELECT 1 FROM jisseki_record.record WHERE subject_kind = 'SUBMISSION' AND act IN ('HAND_IN', 'PASS', 'APPROVE', 'RELEASE_CORRECTION')
           GROUP BY subject_id, act, revision_no HAVING COUNT(*) > 1) steps)
     + (SELECT COUNT(*) FROM (
          SELECT 1 FROM ACT_RU_EXECUTION WHERE PARENT_ID_ IS NULL AND BUSINESS_KEY_ IS NOT NULL
           GROUP BY SUBSTRING_INDEX(PROC_DEF_ID_, ':', 1), BUSINESS_KEY_ HAVING COUNT(*) > 1) processes)
