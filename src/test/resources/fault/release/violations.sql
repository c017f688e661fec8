-- What must never be: a unit fixed without a revision, more acts than were acknowledged or in flight, fewer releases than were told.
SELECT (SELECT COUNT(*) FROM jisseki_record.frozen_unit WHERE revision_no IS NULL)
     + (SELECT COUNT(*) FROM jisseki_record.release_unit WHERE revision_no IS NULL)
     + (SELECT GREATEST(0, COUNT(*) - (SELECT COUNT(*) FROM fault_in_flight)) FROM jisseki_record.record r
         WHERE r.subject_kind = 'CYCLE' AND r.act IN ('FREEZE', 'RELEASE')
           AND NOT EXISTS (SELECT 1 FROM fault_ack a
                            WHERE a.of_id = r.subject_id AND a.seq = r.seq AND a.act = r.act))
     + (SELECT GREATEST(0, whole - (SELECT COUNT(*) FROM jisseki_record.release_done)) FROM fault_told)
