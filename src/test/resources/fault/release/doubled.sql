-- What happened twice: an edition of one measure, a freeze or release of one year, of one report or unit.
SELECT (SELECT COUNT(*) FROM (
          SELECT 1 FROM jisseki_record.edition GROUP BY cycle_id, measure_id HAVING COUNT(*) > 1) editions)
     + (SELECT COUNT(*) FROM (
          SELECT 1 FROM jisseki_record.record WHERE act IN ('FREEZE', 'RELEASE')
           GROUP BY subject_kind, subject_id, act HAVING COUNT(*) > 1) acts)
     + (SELECT COUNT(*) FROM (SELECT 1 FROM cycle_release GROUP BY cycle_id HAVING COUNT(*) > 1) releases)
