-- What happened twice: a submission approved twice, where none was sent back after its approval.
SELECT COUNT(*) FROM (
  SELECT 1 FROM jisseki_record.decision WHERE decision = 'APPROVE' GROUP BY submission_id HAVING COUNT(*) > 1) approvals
