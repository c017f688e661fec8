package org.jisseki.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.authority.Role;
import org.jisseki.common.PlanId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.organisation.Post;
import org.jisseki.organisation.Posts;
import org.jisseki.plan.PlanUnit;
import org.jisseki.plan.Plans;
import org.jisseki.plan.RouteStep;
import org.springframework.stereotype.Component;

/**
 * Finds the posts that a plan's route names for a unit: of the named role, in the unit's own division or else at the head of
 * its own department.
 */
@Component
class RouteResolver {

    /** The posts that decide on one unit. */
    record Deciders(PostId reviewer, PostId approver) {}

    private static final int NAMED = 5;

    private final Plans plans;
    private final Posts posts;

    RouteResolver(Plans plans, Posts posts) {
        this.plans = plans;
        this.posts = posts;
    }

    /** @throws RefusedException naming the first units whose route leads to no post */
    Map<PlanUnit, Deciders> resolve(PlanId plan, List<PlanUnit> units) {
        List<RouteStep> route = plans.route(plan);
        Map<String, List<Post>> byRole =
                posts
                        .ofRoles(route.stream()
                                .map(step -> step.role().name())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Post::role));
        Map<PlanUnit, Deciders> resolved = new HashMap<>();
        List<String> without = new ArrayList<>();
        for (PlanUnit unit : units) {
            Optional<PostId> reviewer = post(unit, RouteStep.REVIEW, route, byRole);
            Optional<PostId> approver = post(unit, RouteStep.APPROVE, route, byRole);
            if (reviewer.isPresent() && approver.isPresent()) {
                resolved.put(unit, new Deciders(reviewer.get(), approver.get()));
            } else {
                without.add(unit.name());
            }
        }
        if (!without.isEmpty()) {
            String named = without.stream().limit(NAMED).collect(Collectors.joining("、"));
            throw new RefusedException("submission.noPostOnRoute", without.size(), named);
        }
        return resolved;
    }

    private static Optional<PostId> post(
            PlanUnit unit, String step, List<RouteStep> route, Map<String, List<Post>> byRole) {
        Optional<Role> role = route.stream()
                .filter(s -> s.unitKind().equals(unit.kind()) && s.step().equals(step))
                .map(RouteStep::role)
                .findFirst();
        List<Post> candidates =
                role.map(r -> byRole.getOrDefault(r.name(), List.of())).orElse(List.of());
        return candidates.stream()
                .filter(post -> post.divisionId() != null && post.divisionId() == unit.divisionId())
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(post -> post.divisionId() == null && post.departmentId() == unit.departmentId())
                        .findFirst())
                .map(Post::id);
    }
}
