package planted.figures;

import planted.review.Review;

public record FigureThatKnowsTheReview(Review review) {}
