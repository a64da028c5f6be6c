package org.partnerhub.deployment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Refuses in every test, as AWS would, what a function asks of DynamoDB without having the right in {@code template.yaml}.
 * The SDK finds it by itself. Which function asks is told by the stack; a call that no function makes is let through, and so
 * is every call where the template is not at hand.
 */
public final class RightsGuard implements ExecutionInterceptor {
    private static final StackWalker WALKER = StackWalker.getInstance();
    private static final String FUNCTIONS = "org.partnerhub.function.";

    /** Made by the SDK, for each client. */
    public RightsGuard() {}

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        function().ifPresent(function -> require(function, context.request()));
    }

    /** Throws unless the function may send the request. */
    static void require(String function, SdkRequest request) {
        Optional.ofNullable(Granted.RIGHTS).ifPresent(rights -> Asked.of(request)
                .filter(asked -> !rights.allow(function, asked.table(), asked.action()))
                .forEach(asked -> {
                    throw new IllegalStateException(
                            function + " has no right to " + asked.action() + " of the " + asked.table());
                }));
    }

    private static Optional<String> function() {
        return WALKER.walk(frames -> names(frames)
                .filter(name -> name.startsWith(FUNCTIONS) && name.endsWith("Function"))
                .map(name -> name.substring(FUNCTIONS.length()))
                .findFirst());
    }

    private static Stream<String> names(Stream<StackWalker.StackFrame> frames) {
        return frames.map(StackWalker.StackFrame::getClassName);
    }

    /** Read once, when a function first asks. */
    private static final class Granted {
        static final @Nullable Rights RIGHTS = read();

        private static @Nullable Rights read() {
            return Files.exists(Path.of("template.yaml")) ? Rights.in(Template.ofTheHub()) : null;
        }
    }
}
