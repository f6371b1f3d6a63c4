package org.hiringpipelines.web.language;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the sources of a module say, as the compiler reads them: each text that is put together somewhere, with {@link #PLACE} where something is put in. Of a text that may go two ways there are both.
 */
final class Sayings {

    static final char PLACE = '\u25A1';

    /** What only programmers and those who run the application read. */
    private static final Set<String> INTERNAL = Set.of(
            "IllegalStateException",
            "IllegalArgumentException",
            "UncheckedIOException",
            "UnsupportedOperationException",
            "AssertionError",
            "OptimisticLockingException");

    private static final Pattern FORMAT = Pattern.compile("%[-#+ 0,(]*\\d*(\\.\\d+)?[a-zA-Z]");

    private static final Pattern SENTENCE = Pattern.compile("[A-Z\"" + PLACE + "].*[.?!]\"?", Pattern.DOTALL);

    /** Less than that fits everything. */
    private static final int WORDS_OF_A_SENTENCE = 2;

    private final Set<String> all = new LinkedHashSet<>();
    private final Set<String> sentences = new LinkedHashSet<>();

    private Sayings() {}

    static Sayings of(Collection<Path> sources) throws IOException {
        Sayings found = new Sayings();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                found.new Reader().scan(unit, null);
            }
        }
        return found;
    }

    /** All sources below a folder. */
    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** All texts. */
    Set<String> all() {
        return all;
    }

    /** Those that people read: whole sentences, and the words of enums that have some. */
    Set<String> sentences() {
        return sentences;
    }

    private final class Reader extends TreePathScanner<Void, Void> {

        /** In how many internal failures this is. */
        private int within;

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            boolean internal = INTERNAL.contains(made.getIdentifier().toString());
            within += internal ? 1 : 0;
            super.visitNewClass(made, null);
            within -= internal ? 1 : 0;
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String called = call.getMethodSelect().toString();
            if (called.startsWith("LOG.") || called.endsWith("requireNonNull") || called.equals("Pattern.compile")) {
                return null;
            }
            take(call);
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean speaks = type.getKind() == Tree.Kind.ENUM
                    && type.getMembers().stream()
                            .anyMatch(member -> member instanceof MethodTree method
                                    && (method.getName().contentEquals("words")
                                            || method.getName().contentEquals("word")));
            if (speaks) {
                type.getMembers().stream()
                        .filter(member -> member instanceof VariableTree constant
                                && constant.getInitializer() instanceof NewClassTree)
                        .map(member -> (NewClassTree) ((VariableTree) member).getInitializer())
                        .forEach(constant -> constant.getArguments().stream()
                                .filter(argument -> argument.getKind() == Tree.Kind.STRING_LITERAL)
                                .reduce((first, last) -> last)
                                .ifPresent(words -> sentences.addAll(textsOf(words))));
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            take(sum);
            return super.visitBinary(sum, null);
        }

        @Override
        public Void visitConditionalExpression(ConditionalExpressionTree choice, Void nothing) {
            take(choice);
            return super.visitConditionalExpression(choice, null);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            take(literal);
            return null;
        }

        private void take(ExpressionTree text) {
            if (partOfAnother()) {
                return;
            }
            for (String said : textsOf(text)) {
                String words = said.replace(PLACE, ' ');
                if (!words.isBlank()) {
                    all.add(said);
                    if (within == 0
                            && SENTENCE.matcher(said).matches()
                            && words.strip().split("\\s+").length >= WORDS_OF_A_SENTENCE) {
                        sentences.add(said);
                    }
                }
            }
        }

        private boolean partOfAnother() {
            Tree above = getCurrentPath().getParentPath().getLeaf();
            return above instanceof BinaryTree
                    || above instanceof ParenthesizedTree
                    || (above instanceof ConditionalExpressionTree choice
                            && choice.getCondition() != getCurrentPath().getLeaf())
                    || (above instanceof MemberSelectTree chosen
                            && chosen.getIdentifier().contentEquals("formatted"))
                    || (above instanceof MethodInvocationTree call
                            && call.getMethodSelect().toString().equals("String.format"));
        }
    }

    /** All that an expression may come to. */
    private static Set<String> textsOf(ExpressionTree text) {
        if (text instanceof ParenthesizedTree inner) {
            return textsOf(inner.getExpression());
        }
        if (text instanceof LiteralTree literal) {
            return Set.of(String.valueOf(literal.getValue()));
        }
        if (text instanceof ConditionalExpressionTree choice) {
            return Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
                    .flatMap(way -> textsOf(way).stream())
                    .collect(LinkedHashSet::new, Set::add, Set::addAll);
        }
        if (text instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            Set<String> both = new LinkedHashSet<>();
            for (String left : textsOf(sum.getLeftOperand())) {
                textsOf(sum.getRightOperand()).forEach(right -> both.add(left + right));
            }
            return both;
        }
        if (text instanceof MethodInvocationTree call) {
            ExpressionTree format = formatOf(call);
            if (format != null) {
                return textsOf(format).stream()
                        .map(one -> FORMAT.matcher(one).replaceAll(String.valueOf(PLACE)))
                        .collect(LinkedHashSet::new, Set::add, Set::addAll);
            }
        }
        return Set.of(String.valueOf(PLACE));
    }

    private static ExpressionTree formatOf(MethodInvocationTree call) {
        if (call.getMethodSelect() instanceof MemberSelectTree chosen
                && chosen.getIdentifier().contentEquals("formatted")) {
            return chosen.getExpression();
        }
        if (call.getMethodSelect().toString().equals("String.format")) {
            return call.getArguments().stream()
                    .filter(argument -> argument.getKind() == Tree.Kind.STRING_LITERAL)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }
}
