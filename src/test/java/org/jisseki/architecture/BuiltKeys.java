package org.jisseki.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The message keys that sources ask for, as the compiler sees them: put together from texts and from values, with the texts that can
 * reach these, and the number of arguments that come with the key.
 */
final class BuiltKeys {

    /**
     * A key where the code names it.
     *
     * @param place of the source: file and line
     * @param parts in order
     * @param args  how many arguments follow it, where the call says so; null where it is handed on
     */
    record Asked(String place, List<Part> parts, @Nullable Integer args) {

        Asked {
            parts = List.copyOf(parts);
        }

        /** The key with its values left open: {@code review.ask.*}. */
        String pattern() {
            StringBuilder pattern = new StringBuilder();
            parts.forEach(part -> pattern.append(part instanceof Text text ? text.text() : "*"));
            return pattern.toString();
        }

        /** Whether all that its values can be is read off the code. */
        boolean isKnown() {
            return parts.stream()
                    .allMatch(part -> part instanceof Text
                            || part instanceof Value value && value.texts().all());
        }

        /** Every key that it can be. */
        List<String> keys() {
            List<String> keys = List.of("");
            for (Part part : parts) {
                Set<String> next = switch (part) {
                    case Text text -> Set.of(text.text());
                    case Value value -> value.texts().texts();
                };
                keys = keys.stream()
                        .flatMap(begun -> next.stream().map(begun::concat))
                        .toList();
            }
            return keys;
        }
    }

    sealed interface Part {}

    record Text(String text) implements Part {}

    record Value(ReachingTexts.Texts texts) implements Part {}

    private final Trees trees;
    private final ReachingTexts reaching;
    private final Set<String> rooms;
    private final List<Asked> asked = new ArrayList<>();

    private BuiltKeys(Trees trees, List<CompilationUnitTree> units, Set<String> rooms) {
        this.trees = trees;
        this.reaching = new ReachingTexts(trees, units);
        this.rooms = rooms;
        units.forEach(unit -> new Reader().scan(unit, null));
    }

    /** @param rooms the first part of a key: what begins otherwise is none, unless it begins with a value and goes on as one */
    static List<Asked> in(Iterable<? extends JavaFileObject> sources, Set<String> rooms) {
        List<String> options =
                List.of("-proc:none", "-Xlint:none", "-classpath", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, problem -> {}, options, null, sources);
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            return new BuiltKeys(Trees.instance(task), units, rooms).asked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            arguments(call.getArguments());
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void nothing) {
            arguments(call.getArguments());
            return super.visitNewClass(call, nothing);
        }

        private void arguments(List<? extends ExpressionTree> arguments) {
            for (int i = 0; i < arguments.size(); i++) {
                Integer after = formats(i) ? count(arguments, i) : null;
                for (TreePath each : ReachingTexts.branches(new TreePath(getCurrentPath(), arguments.get(i)))) {
                    List<Part> parts = parts(each);
                    if (isKey(parts)) {
                        asked.add(new Asked(place(each.getLeaf()), parts, after));
                    }
                }
            }
        }

        /** Whether what follows an argument are the values of its text's places: {@code (…, String key, Object... args)}. */
        private boolean formats(int argument) {
            if (!(trees.getElement(getCurrentPath()) instanceof ExecutableElement called)) {
                return false;
            }
            List<? extends VariableElement> parameters = called.getParameters();
            return called.isVarArgs()
                    && argument == parameters.size() - 2
                    && parameters.getLast().asType().toString().contains("Object[]");
        }

        private @Nullable Integer count(List<? extends ExpressionTree> arguments, int key) {
            int count = arguments.size() - key - 1;
            TypeMirror last = trees.getTypeMirror(new TreePath(getCurrentPath(), arguments.getLast()));
            boolean handedOn = count == 1 && last != null && last.getKind() == TypeKind.ARRAY;
            return handedOn || isRefusal() ? null : count;
        }

        /** A refusal of what was typed gets more values later: what was typed, and what the field takes instead. */
        private boolean isRefusal() {
            return trees.getElement(getCurrentPath()) instanceof ExecutableElement called
                    && called.getSimpleName().contentEquals("refused");
        }

        private List<Part> parts(TreePath at) {
            Tree tree = at.getLeaf();
            if (tree instanceof ParenthesizedTree inner) {
                return parts(new TreePath(at, inner.getExpression()));
            }
            if (tree instanceof BinaryTree sum && tree.getKind() == Tree.Kind.PLUS) {
                List<Part> all = new ArrayList<>(parts(new TreePath(at, sum.getLeftOperand())));
                List<Part> more = new ArrayList<>(parts(new TreePath(at, sum.getRightOperand())));
                if (all.getLast() instanceof Text one && more.getFirst() instanceof Text other) {
                    all.removeLast();
                    more.set(0, new Text(one.text() + other.text()));
                }
                all.addAll(more);
                return all;
            }
            String text = reaching.constant(at);
            return List.of(text == null ? new Value(reaching.of(at)) : new Text(text));
        }

        private boolean isKey(List<Part> parts) {
            boolean begins = switch (parts.getFirst()) {
                case Text first -> {
                    int dot = first.text().indexOf('.');
                    yield dot > 0 && rooms.contains(first.text().substring(0, dot));
                }
                case Value first ->
                    parts.size() > 1
                            && parts.get(1) instanceof Text next
                            && next.text().matches("\\.[a-z]\\w*\\.?");
            };
            return begins
                    && parts.stream()
                            .allMatch(part ->
                                    !(part instanceof Text text) || text.text().matches("[A-Za-z0-9_.-]*"));
        }

        private String place(Tree tree) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long at = trees.getSourcePositions().getStartPosition(unit, tree);
            String name = unit.getSourceFile().getName();
            return name.substring(name.lastIndexOf('/') + 1) + ":"
                    + unit.getLineMap().getLineNumber(at);
        }
    }
}
