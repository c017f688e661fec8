package planted.tracking.ui;

import planted.review.ui.ReviewList;

record ViewThatReachesIntoAnother(ReviewList list) {}
