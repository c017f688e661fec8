-- What must never be: more acts than were acknowledged or in flight, fewer approvals than were told.
SELECT (SELECT GREATEST(0, COUNT(*) - (SELECT COUNT(*) FROM fault_in_flight)) FROM jisseki_record.record r
         WHERE r.subject_kind = 'SUBMISSION' AND r.act IN ('HAND_IN', 'RECALL', 'PASS', 'RETURN', 'APPROVE')
           AND NOT EXISTS (SELECT 1 FROM fault_ack a
                            WHERE a.of_id = r.subject_id AND a.seq = r.seq AND a.act = r.act))
     + (SELECT GREATEST(0, whole - (SELECT COUNT(*) FROM submission WHERE status = 'APPROVED')) FROM fault_told)
