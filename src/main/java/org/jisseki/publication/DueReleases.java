package org.jisseki.publication;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few seconds whether a release is due: by the portal's clock, and after a downtime for what became due in it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DueReleases {

    private final Releases releases;

    DueReleases(Releases releases) {
        this.releases = releases;
    }

    @Scheduled(initialDelayString = "${jisseki.release.poll}", fixedDelayString = "${jisseki.release.poll}")
    void release() {
        releases.releaseDue();
    }
}
