package planted.review.ui;

class HiddenNavigation {}
