-- An approved correction waits until the central coordinator releases it, at once or at a date and time.

-- status: SCHEDULED for due_at (Japanese time), MAKING its edition, PUBLIC, WITHDRAWN. active is 1 until it is public or withdrawn, so
-- that a correction has one at a time; an approved correction without an active row waits.
CREATE TABLE correction_release (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  submission_id BIGINT      NOT NULL,
  due_at        DATETIME    NOT NULL,
  status        VARCHAR(20) NOT NULL,
  active        TINYINT     NULL,
  version       INT         NOT NULL,
  set_by        BIGINT      NOT NULL,
  set_as        BIGINT      NOT NULL,
  UNIQUE KEY correction_release_active (submission_id, active),
  KEY correction_release_due (status, due_at),
  FOREIGN KEY (submission_id) REFERENCES correction (submission_id),
  FOREIGN KEY (set_by) REFERENCES person (id),
  FOREIGN KEY (set_as) REFERENCES post (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Approved before there was such a wait: their editions are being made already, by the approval, and are the approver's.
INSERT INTO correction_release (submission_id, due_at, status, active, version, set_by, set_as)
  SELECT c.submission_id, STR_TO_DATE(LEFT(r.at, 19), '%Y-%m-%dT%H:%i:%s'), 'MAKING', 1, 0, r.person_id, r.post_id
    FROM correction c JOIN submission s ON s.id = c.submission_id AND s.status = 'APPROVED'
    JOIN jisseki_record.record r ON r.subject_kind = 'SUBMISSION' AND r.subject_id = s.id AND r.act = 'APPROVE'
   WHERE c.active = 1
     AND NOT EXISTS (SELECT 1 FROM jisseki_record.record l WHERE l.subject_kind = 'SUBMISSION' AND l.subject_id = s.id
                        AND l.act = 'APPROVE' AND l.seq > r.seq);

-- Those under way are few among all there ever were.
ALTER TABLE correction ADD KEY correction_under_way (active, submission_id);
