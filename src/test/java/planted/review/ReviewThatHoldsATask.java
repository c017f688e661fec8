package planted.review;

import org.flowable.task.api.Task;

public record ReviewThatHoldsATask(Task task) {}
