package org.jisseki.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.publication.Sheet;
import org.junit.jupiter.api.Test;

/**
 * What is printed is no key: two programs may be titled alike, two indicators named alike, and names change. Nothing in the portal
 * holds the names or titles of records against each other, or looks something up by them.
 */
class MatchedByNameTest {

    private static final Set<String> PRINTED = Set.of("name", "title");
    private static final Set<String> MATCHING = Set.of(
            "equals",
            "contains",
            "containsKey",
            "get",
            "getOrDefault",
            "put",
            "putIfAbsent",
            "merge",
            "computeIfAbsent",
            "toMap",
            "groupingBy",
            "indexOf");

    /** Whose name is what it is known by: tables and columns of an import, files within an archive or an entry's evidence. */
    private static final Set<String> KEYS = Set.of("CsvTable", "CsvColumn", "ZipDirectory$Entry", "EvidenceFile");

    /** How far behind a name what matches by it stands at most. */
    private static final int NEAR = 4;

    @Test
    void nothingIsMatchedByItsPrintedName() throws IOException {
        List<String> found = new ArrayList<>();
        int classes = 0;
        try (Stream<Path> files = Files.walk(Path.of("target/classes/org/jisseki"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                classes++;
                found.addAll(in(Files.readAllBytes(file)));
            }
        }

        System.out.printf("classes looked through for names as keys: %d, found %d%n", classes, found.size());
        assertThat(classes).isGreaterThan(500);
        assertThat(found).isEmpty();
    }

    @Test
    void whatWasPlantedIsFound() {
        assertThat(in(bytes(Planted.class)).stream().map(found -> found.replaceAll(".*\\.|:.*", "")))
                .containsExactlyInAnyOrder("equal", "looked", "kept", "keyed", "grouped");
    }

    /** The ways to match by a name that went wrong, or may. */
    static final class Planted {

        static boolean equal(Sheet.Missing one, Sheet.Missing other) {
            return one.name().equals(other.name());
        }

        static String looked(Map<String, String> told, Sheet.Missing unit) {
            return told.getOrDefault(unit.name(), "");
        }

        static void kept(Map<String, String> told, Sheet.Program unit) {
            told.put(unit.title(), "");
        }

        static Map<String, Sheet.Indicator> keyed(Stream<Sheet.Indicator> all) {
            return all.collect(Collectors.toMap(Sheet.Indicator::name, indicator -> indicator));
        }

        static Map<String, List<Sheet.Indicator>> grouped(Stream<Sheet.Indicator> all) {
            return all.collect(Collectors.groupingBy(Sheet.Indicator::name));
        }

        static Map<String, Sheet.Indicator> byCode(
                Stream<Sheet.Indicator> all, Map<String, String> names, Sheet.Missing m) {
            names.put("missing", m.name());
            return all.collect(Collectors.toMap(Sheet.Indicator::code, indicator -> indicator));
        }
    }

    private static List<String> in(byte[] bytes) {
        ClassModel type = ClassFile.of().parse(bytes);
        List<String> found = new ArrayList<>();
        for (MethodModel method : type.methods()) {
            method.code().ifPresent(code -> {
                Map<Integer, String> named = new HashMap<>();
                int at = 0;
                for (CodeElement element : code) {
                    if (!(element instanceof Instruction)) {
                        continue;
                    }
                    at++;
                    printed(element, at, named);
                    if (element instanceof InvokeInstruction call
                            && MATCHING.contains(call.name().stringValue())
                            && takesTheName(call, named, at)) {
                        found.add(type.thisClass().asInternalName() + "." + method.methodName() + ": "
                                + call.name().stringValue());
                    }
                }
            });
        }
        return found;
    }

    private static void printed(CodeElement element, int at, Map<Integer, String> named) {
        if (element instanceof InvokeInstruction call
                && isPrinted(
                        call.owner().asInternalName(),
                        call.name().stringValue(),
                        call.type().stringValue())) {
            named.put(at, call.name().stringValue());
        }
        if (element instanceof InvokeDynamicInstruction dynamic) {
            dynamic.bootstrapArgs().stream()
                    .filter(DirectMethodHandleDesc.class::isInstance)
                    .map(DirectMethodHandleDesc.class::cast)
                    .filter(handle -> isPrinted(
                            handle.owner().descriptorString().replaceAll("^L|;$", ""),
                            handle.methodName(),
                            handle.lookupDescriptor()))
                    .forEach(handle -> named.put(at, handle.methodName()));
        }
    }

    /** What has one argument takes what stands right before it; what has more takes its first from further away, but not its last. */
    private static boolean takesTheName(InvokeInstruction call, Map<Integer, String> named, int at) {
        boolean last = named.containsKey(at - 1);
        int arguments = call.typeSymbol().parameterCount();
        if (arguments == 1) {
            return last
                    || named.containsKey(at - 3) && call.name().stringValue().equals("equals");
        }
        for (int back = 2; back <= NEAR; back++) {
            if (named.containsKey(at - back)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrinted(String owner, String method, String descriptor) {
        return owner.startsWith("org/jisseki/")
                && PRINTED.contains(method)
                && descriptor.endsWith(")Ljava/lang/String;")
                && KEYS.stream().noneMatch(owner::endsWith)
                && isRecord(owner);
    }

    private static boolean isRecord(String owner) {
        try {
            return Class.forName(owner.replace('/', '.'), false, MatchedByNameTest.class.getClassLoader())
                    .isRecord();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream in = MatchedByNameTest.class.getResourceAsStream(
                type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
