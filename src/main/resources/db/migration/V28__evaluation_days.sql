-- The evaluation has last days of its own: it can be handed in only once its measure's units have passed their review, and was due
-- with them. NULL where a cycle asks for no evaluation.
ALTER TABLE cycle
  ADD COLUMN evaluation_entry_due    DATE NULL,
  ADD COLUMN evaluation_review_due   DATE NULL,
  ADD COLUMN evaluation_approval_due DATE NULL;

-- Cycles that run: never earlier than it was, so that nothing is overdue that was not. Entered by the units' approval, approved by
-- the release, reviewed half way between (no later than on the Friday before, where that is a weekend).
UPDATE cycle c
   SET evaluation_entry_due = approval_due,
       evaluation_review_due = GREATEST(approval_due,
           DATE_SUB(DATE_ADD(approval_due, INTERVAL FLOOR(DATEDIFF(release_on, approval_due) / 2) DAY), INTERVAL
               GREATEST(WEEKDAY(DATE_ADD(approval_due, INTERVAL FLOOR(DATEDIFF(release_on, approval_due) / 2) DAY)) - 4, 0) DAY)),
       evaluation_approval_due = GREATEST(approval_due, release_on)
 WHERE EXISTS (SELECT 1 FROM submission s WHERE s.cycle_id = c.id AND s.unit_kind = 'EVALUATION');

-- An evaluation's day that was extended, but to one that is no later than all have now, is no extension any more.
UPDATE submission s JOIN cycle c ON c.id = s.cycle_id
   SET s.entry_due = IF(s.entry_due <= c.evaluation_entry_due, NULL, s.entry_due),
       s.review_due = IF(s.review_due <= c.evaluation_review_due, NULL, s.review_due),
       s.approval_due = IF(s.approval_due <= c.evaluation_approval_due, NULL, s.approval_due)
 WHERE s.unit_kind = 'EVALUATION' AND s.round = 0 AND c.evaluation_entry_due IS NOT NULL;
