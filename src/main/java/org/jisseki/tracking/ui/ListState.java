package org.jisseki.tracking.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.Status;
import org.jisseki.tracking.Outstanding.Filter;

/**
 * What of the list is shown. It stands in the address, so that it can be kept as a bookmark and sent to somebody.
 *
 * @param page from 0
 */
record ListState(Filter filter, int page) {

    static ListState of(Location location) {
        QueryParameters query = location.getQueryParameters();
        return new ListState(
                new Filter(
                        query.getSingleParameter("state")
                                .flatMap(ListState::status)
                                .orElse(null),
                        query.getSingleParameter("department")
                                .flatMap(ListState::number)
                                .orElse(null),
                        query.getSingleParameter("overdue").isPresent()),
                query.getSingleParameter("page")
                        .flatMap(ListState::number)
                        .map(Long::intValue)
                        .map(page -> Math.max(0, page))
                        .orElse(0));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (filter.status() != null) {
            query.put("state", filter.status().name());
        }
        if (filter.departmentId() != null) {
            query.put("department", filter.departmentId().toString());
        }
        if (filter.overdueOnly()) {
            query.put("overdue", "1");
        }
        if (page > 0) {
            query.put("page", String.valueOf(page));
        }
        return QueryParameters.simple(query);
    }

    ListState with(Filter other) {
        return new ListState(other, 0);
    }

    ListState at(int otherPage) {
        return new ListState(filter, otherPage);
    }

    // an address may have been typed: what cannot be read filters nothing
    private static Optional<Status> status(String text) {
        for (Status status : Status.values()) {
            if (status.name().equals(text)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
