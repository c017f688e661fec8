-- What happened twice: an edition of one correction, a correction's release, a mail to one person of one day.
SELECT (SELECT COUNT(*) FROM (
          SELECT 1 FROM jisseki_record.edition n
           GROUP BY n.cycle_id, n.measure_id
          HAVING COUNT(*) > 1 + (SELECT COUNT(*) FROM submission s
                                  WHERE s.cycle_id = n.cycle_id AND s.measure_id = n.measure_id
                                    AND s.round > 0 AND s.status = 'RELEASED')) editions)
     + (SELECT COUNT(*) FROM (
          SELECT 1 FROM jisseki_record.record WHERE subject_kind = 'SUBMISSION' AND act = 'RELEASE'
           GROUP BY subject_id HAVING COUNT(*) > 1) releases)
     + (SELECT COUNT(*) FROM (SELECT 1 FROM fault_mail GROUP BY person_id, day HAVING COUNT(*) > 1) mails)
