-- What happened by half: an edition that is not found by its names, a mail that came and that nobody had claimed.
SELECT (SELECT COUNT(*) FROM jisseki_record.edition n
         WHERE NOT EXISTS (SELECT 1 FROM jisseki_record.edition_pair p WHERE p.edition_id = n.id))
     + (SELECT COUNT(*) FROM fault_mail m
         WHERE NOT EXISTS (SELECT 1 FROM digest d WHERE d.person_id = m.person_id AND d.day = m.day))
