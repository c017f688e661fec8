-- The morning's mail: "your turn", one a person and day.

-- Where a person is written to; NULL: nowhere.
ALTER TABLE person ADD COLUMN mail VARCHAR(200) NULL;

-- Claimed by its key before anything is sent, so that two portals, or one that was killed, never send twice.
-- state: CLAIMED (being sent; left so by a crash, and then not sent again), SENT, WAITING (no server could be reached: tried again the same
-- day), REFUSED (the server took it from nobody to this address), UNKNOWN (it broke off: perhaps it went), OFF (no mail server is set up),
-- NOWHERE (no address is known). text: what it said: names of units and days, no figures.
CREATE TABLE digest (
  person_id BIGINT      NOT NULL,
  day       DATE        NOT NULL,
  state     VARCHAR(20) NOT NULL,
  attempts  INT         NOT NULL DEFAULT 1,
  subject   VARCHAR(200) NOT NULL,
  text      TEXT        NOT NULL,
  at        VARCHAR(40) NOT NULL,
  PRIMARY KEY (person_id, day),
  KEY digest_of_day (day, state),
  FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
