package org.jisseki.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of the sources can reach an expression: through variables, parameters, what methods return, components of records, and
 * all constants of an enum. Whether they are all of them is said too.
 */
final class ReachingTexts {

    /** @param all whether nothing else can come, as from the database */
    record Texts(Set<String> texts, boolean all) {}

    private static final Set<String> TAKES_ONE = Set.of("get", "getFirst", "getLast");

    private final Trees trees;
    private final Map<Element, List<TreePath>> given = new HashMap<>();

    /** @param units all sources, understood by the compiler */
    ReachingTexts(Trees trees, List<CompilationUnitTree> units) {
        this.trees = trees;
        units.forEach(unit -> new Calls().scan(new TreePath(unit), null));
    }

    Texts of(TreePath expression) {
        Set<String> found = new TreeSet<>();
        boolean all = collect(expression, found, new HashSet<>());
        return new Texts(found, all);
    }

    /** What a constant expression says; null where it is none. */
    @Nullable
    String constant(TreePath at) {
        Object value = null;
        if (at.getLeaf() instanceof LiteralTree literal) {
            value = literal.getValue();
        } else if (trees.getElement(at) instanceof VariableElement variable) {
            value = variable.getConstantValue();
        }
        return value instanceof String text ? text : null;
    }

    /** The branches of an expression that chooses. */
    static List<TreePath> branches(TreePath at) {
        List<TreePath> found = new ArrayList<>();
        switch (at.getLeaf()) {
            case ParenthesizedTree inner -> found.addAll(branches(new TreePath(at, inner.getExpression())));
            case ConditionalExpressionTree either -> {
                found.addAll(branches(new TreePath(at, either.getTrueExpression())));
                found.addAll(branches(new TreePath(at, either.getFalseExpression())));
            }
            case SwitchExpressionTree several ->
                several.getCases().forEach(each -> {
                    TreePath in = new TreePath(at, each);
                    if (each.getBody() instanceof ExpressionTree body) {
                        found.addAll(branches(new TreePath(in, body)));
                    } else {
                        found.addAll(ends(in, Tree.Kind.YIELD));
                    }
                });
            default -> found.add(at);
        }
        return found;
    }

    private boolean collect(TreePath at, Set<String> found, Set<Element> seen) {
        boolean all = true;
        for (TreePath branch : branches(at)) {
            all &= one(branch, found, seen);
        }
        return all;
    }

    private boolean one(TreePath at, Set<String> found, Set<Element> seen) {
        String text = constant(at);
        if (text != null) {
            return found.add(text) || true;
        }
        if (at.getLeaf() instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            Set<String> begun = new TreeSet<>();
            Set<String> ended = new TreeSet<>();
            boolean all = collect(new TreePath(at, sum.getLeftOperand()), begun, seen)
                    & collect(new TreePath(at, sum.getRightOperand()), ended, seen);
            begun.forEach(first -> ended.forEach(last -> found.add(first + last)));
            return all;
        }
        if (trees.getTypeMirror(at) instanceof DeclaredType declared
                && declared.asElement().getKind() == ElementKind.ENUM) {
            declared.asElement().getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .forEach(member -> found.add(member.getSimpleName().toString()));
            return true;
        }
        Element element = trees.getElement(at);
        if (element == null || !seen.add(element)) {
            return element != null;
        }
        return switch (element) {
            case VariableElement variable
            when at.getLeaf() instanceof IdentifierTree -> variable(declaration(variable, at), variable, found, seen);
            case ExecutableElement method
            when at.getLeaf() instanceof MethodInvocationTree call ->
                call.getMethodSelect() instanceof MemberSelectTree of
                                && TAKES_ONE.contains(of.getIdentifier().toString())
                        ? members(new TreePath(at, of.getExpression()), found, seen)
                        : returned(method, found, seen);
            default -> false;
        };
    }

    private boolean variable(
            @Nullable TreePath declared, VariableElement variable, Set<String> found, Set<Element> seen) {
        if (declared == null || !(declared.getLeaf() instanceof VariableTree tree)) {
            return variable.getKind() == ElementKind.PARAMETER && arguments(variable, found, seen);
        }
        Tree around = declared.getParentPath().getLeaf();
        if (around instanceof EnhancedForLoopTree loop) {
            return members(new TreePath(declared.getParentPath(), loop.getExpression()), found, seen);
        }
        if (around instanceof LambdaExpressionTree) {
            TreePath call = declared.getParentPath().getParentPath();
            return call.getLeaf() instanceof MethodInvocationTree called
                    && called.getMethodSelect() instanceof MemberSelectTree select
                    && members(new TreePath(call, select.getExpression()), found, seen);
        }
        if (variable.getKind() == ElementKind.PARAMETER) {
            return arguments(variable, found, seen);
        }
        return tree.getInitializer() != null && collect(new TreePath(declared, tree.getInitializer()), found, seen);
    }

    /** The texts in a list or stream that is written down: {@code List.of("a", "b")}, with what goes through them one by one. */
    private boolean members(TreePath at, Set<String> found, Set<Element> seen) {
        if (at.getLeaf() instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree of) {
            return switch (of.getIdentifier().toString()) {
                case "of" -> all(call.getArguments(), at, found, seen);
                case "stream" ->
                    members(
                            call.getArguments().isEmpty()
                                    ? new TreePath(at, of.getExpression())
                                    : new TreePath(at, call.getArguments().getFirst()),
                            found,
                            seen);
                case "filter", "skip", "limit", "sorted", "distinct", "toList" ->
                    members(new TreePath(at, of.getExpression()), found, seen);
                default -> false;
            };
        }
        if (at.getLeaf() instanceof NewArrayTree written && written.getInitializers() != null) {
            return all(written.getInitializers(), at, found, seen);
        }
        if (!(trees.getElement(at) instanceof VariableElement variable)) {
            return false;
        }
        TreePath declared = declaration(variable, at);
        return declared != null && declared.getLeaf() instanceof VariableTree tree && tree.getInitializer() != null
                ? members(new TreePath(declared, tree.getInitializer()), found, seen)
                : variable.asType().getKind() == TypeKind.ARRAY && arguments(variable, found, seen);
    }

    private boolean all(List<? extends ExpressionTree> members, TreePath of, Set<String> found, Set<Element> seen) {
        boolean all = true;
        for (ExpressionTree member : members) {
            all &= collect(new TreePath(of, member), found, seen);
        }
        return all;
    }

    /** Where a variable is declared: the compiler itself finds fields and methods, but nothing within a body. */
    private @Nullable TreePath declaration(VariableElement variable, TreePath use) {
        TreePath known = trees.getPath(variable);
        if (known != null) {
            return known;
        }
        List<TreePath> found = new ArrayList<>();
        TreePath body = use;
        while (body.getParentPath() != null && !(body.getLeaf() instanceof ClassTree)) {
            body = body.getParentPath();
        }
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
                if (variable.equals(trees.getElement(getCurrentPath()))) {
                    found.add(getCurrentPath());
                }
                return super.visitVariable(tree, nothing);
            }
        }.scan(body, null);
        return found.isEmpty() ? null : found.getFirst();
    }

    private boolean arguments(VariableElement parameter, Set<String> found, Set<Element> seen) {
        List<TreePath> arguments = given.getOrDefault(parameter, List.of());
        boolean all = !arguments.isEmpty();
        for (TreePath argument : arguments) {
            all &= collect(argument, found, seen);
        }
        return all;
    }

    private boolean returned(ExecutableElement method, Set<String> found, Set<Element> seen) {
        if (method.getEnclosingElement() instanceof TypeElement type && type.getKind() == ElementKind.RECORD) {
            for (Element member : type.getEnclosedElements()) {
                if (member instanceof ExecutableElement made && made.getKind() == ElementKind.CONSTRUCTOR) {
                    for (VariableElement component : made.getParameters()) {
                        if (component.getSimpleName().equals(method.getSimpleName())
                                && method.getParameters().isEmpty()) {
                            return arguments(component, found, seen);
                        }
                    }
                }
            }
        }
        TreePath body = trees.getPath(method);
        if (body == null || !(body.getLeaf() instanceof MethodTree tree) || tree.getBody() == null) {
            return false;
        }
        boolean all = true;
        for (TreePath end : ends(body, Tree.Kind.RETURN)) {
            all &= collect(end, found, seen);
        }
        return all;
    }

    /** What a method returns, or a block yields; not what a lambda within it does. */
    private static List<TreePath> ends(TreePath from, Tree.Kind kind) {
        List<TreePath> found = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
                return end(kind == Tree.Kind.RETURN ? tree.getExpression() : null);
            }

            @Override
            public @Nullable Void visitYield(YieldTree tree, @Nullable Void nothing) {
                return end(kind == Tree.Kind.YIELD ? tree.getValue() : null);
            }

            @Override
            public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
                return nothing;
            }

            private @Nullable Void end(@Nullable ExpressionTree value) {
                if (value != null) {
                    found.add(new TreePath(getCurrentPath(), value));
                }
                return null;
            }
        }.scan(from, null);
        return found;
    }

    /** Which expressions are given to which parameter. */
    private final class Calls extends TreePathScanner<@Nullable Void, @Nullable Void> {

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            note(call.getArguments());
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void nothing) {
            note(call.getArguments());
            return super.visitNewClass(call, nothing);
        }

        private void note(List<? extends ExpressionTree> arguments) {
            if (trees.getElement(getCurrentPath()) instanceof ExecutableElement called) {
                List<? extends VariableElement> parameters = called.getParameters();
                for (int i = 0; i < arguments.size() && !parameters.isEmpty(); i++) {
                    // of several values for one place (String...) each
                    given.computeIfAbsent(parameters.get(Math.min(i, parameters.size() - 1)), none -> new ArrayList<>())
                            .add(new TreePath(getCurrentPath(), arguments.get(i)));
                }
            }
        }
    }
}
