package org.jisseki.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jisseki.JissekiApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test against the whole portal and a real database, one of each per JVM, shared by all such tests: each builds its own data
 * under codes of its own and commits for real. The clock is a {@link TestClock}, set back before each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = JissekiApplication.class, webEnvironment = WebEnvironment.MOCK)
@ContextConfiguration(initializers = TestPortal.class)
@TestExecutionListeners(
        listeners = TestPortal.Reset.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface PortalTest {}
