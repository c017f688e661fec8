-- What somebody typed into a form and has not sent: a finding, a reason, a guide. Its writer's alone, gone with the act that
-- sends it; no part of any record, chain or edition.
CREATE TABLE kept_text (
  person_id BIGINT       NOT NULL,
  kind      VARCHAR(16)  NOT NULL, -- of the thing that it is about
  of_id     BIGINT       NOT NULL,
  field     VARCHAR(80)  NOT NULL, -- of the form; a choice beside a text ends in .at
  text      MEDIUMTEXT   NOT NULL,
  kept_at   DATETIME     NOT NULL,
  PRIMARY KEY (person_id, kind, of_id, field),
  FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
