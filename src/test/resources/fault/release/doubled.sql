-- What happened twice: an edition of one measure, a freeze or release of one year, of one report or unit, two live processes.
SELECT (SELECT COUNT(*) FROM (
          SELECT 1 FROM jisseki_record.edition GROUP BY cycle_id, measure_id HAVING COUNT(*) > 1) editions)
     + (SELECT COUNT(*) FROM (
          SELECT 1 FROM jisseki_record.record WHERE act IN ('FREEZE', 'RELEASE')
           GROUP BY subject_kind, subject_id, act HAVING COUNT(*) > 1) acts)
     + (SELECT COUNT(*) FROM (SELECT 1 FROM cycle_release GROUP BY cycle_id HAVING COUNT(*) > 1) releases)
     + (SELECT COUNT(*) FROM (
          SELECT 1 FROM ACT_RU_EXECUTION WHERE PARENT_ID_ IS NULL
           GROUP BY SUBSTRING_INDEX(PROC_DEF_ID_, ':', 1), BUSINESS_KEY_ HAVING COUNT(*) > 1) processes)
