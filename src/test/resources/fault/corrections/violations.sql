-- What must never be: more acts than were acknowledged or in flight, mails left as being sent that no kill cut off, mails that did not
-- go although the server answers, fewer corrections public than were told.
SELECT (SELECT GREATEST(0, COUNT(*) - (SELECT COUNT(*) FROM fault_in_flight WHERE who NOT IN ('morning', 'resumed')))
          FROM jisseki_record.record r
          JOIN correction c ON c.submission_id = r.subject_id
         WHERE r.subject_kind = 'SUBMISSION'
           AND (r.seq = 1 OR r.act IN ('HAND_IN', 'PASS', 'APPROVE', 'RELEASE_CORRECTION'))
           AND NOT EXISTS (SELECT 1 FROM fault_ack a
                            WHERE a.of_id = r.subject_id AND a.seq = r.seq AND a.act = r.act))
     + (SELECT GREATEST(0, COUNT(*) - (SELECT COUNT(*) FROM fault_in_flight WHERE who IN ('morning', 'resumed')))
          FROM digest WHERE state = 'CLAIMED')
     + (SELECT COUNT(*) FROM digest WHERE state IN ('WAITING', 'REFUSED', 'UNKNOWN', 'OFF'))
     + (SELECT GREATEST(0, whole - (SELECT COUNT(*) FROM submission WHERE round > 0 AND status = 'RELEASED')) FROM fault_told)
