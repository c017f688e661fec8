-- What was acknowledged and is not there: an act without its row in the record, a correction without an edition with its errata, a
-- morning of which somebody with an address has no row, a mail that is said to be sent and never came.
SELECT (SELECT COUNT(*) FROM fault_ack a
         WHERE a.act NOT IN ('PUBLIC', 'MORNING')
           AND NOT EXISTS (SELECT 1 FROM jisseki_record.record r
                            WHERE r.subject_kind = 'SUBMISSION' AND r.subject_id = a.of_id
                              AND r.seq = a.seq AND r.act = a.act))
     + (SELECT COUNT(*) FROM fault_ack a
         WHERE a.act = 'PUBLIC'
           AND 4 <> (SELECT COUNT(*) FROM jisseki_record.edition n
                       JOIN jisseki_record.edition_file f ON f.edition_id = n.id WHERE n.correction_id = a.of_id))
     + (SELECT COUNT(*) FROM fault_ack a JOIN person p ON p.mail IS NOT NULL
         WHERE a.act = 'MORNING'
           AND NOT EXISTS (SELECT 1 FROM digest d WHERE d.person_id = p.id AND DATE_FORMAT(d.day, '%Y%m%d') = a.of_id))
     + (SELECT COUNT(*) FROM digest d
         WHERE d.state = 'SENT'
           AND NOT EXISTS (SELECT 1 FROM fault_mail m WHERE m.person_id = d.person_id AND m.day = d.day))
