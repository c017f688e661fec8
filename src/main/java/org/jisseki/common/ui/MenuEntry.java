package org.jisseki.common.ui;

/**
 * One line of the navigation.
 *
 * @param order  its place: home 10, own submissions 20, review 30, tracking 40, sheets 50, published 60, and from 100 on
 *               what stands under 管理
 * @param key    of the message that names it
 * @param path   its route without the leading slash; one that starts with a slash leads to a plain page
 * @param count  how many things wait there; 0 shows nothing
 */
public record MenuEntry(int order, String key, String path, int count) {

    private static final int FIRST_OF_MANAGEMENT = 100;

    public MenuEntry(int order, String key, String path) {
        this(order, key, path, 0);
    }

    public boolean isManagement() {
        return order >= FIRST_OF_MANAGEMENT;
    }
}
