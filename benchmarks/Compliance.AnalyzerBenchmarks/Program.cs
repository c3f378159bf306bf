using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Compliance.AnalyzerBenchmarks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

// The cost of the analyzers in a compiler. Prints the table of docs/performance-in-the-compiler.md: `dotnet run -c Release --project benchmarks/Compliance.AnalyzerBenchmarks`.
const int Repetitions = 7;
const int Processes = 5;
const int FilesOfFirst = 20;
const int WordsWithoutSignals = 2000;
ImmutableArray<DiagnosticAnalyzer> nothing = [new NoOpAnalyzer()];

if (args is ["--first"])
{
    // A process whose compiler is warm and in which no analyzer has run yet: first the one that does nothing, which is the price of the driver, then ours.
    IReadOnlyList<string> few = GeneratedSolution.Dense(FilesOfFirst, withFindings: true);
    for (int i = 0; i < 3; i++)
    {
        Runs.Compiler(few);
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{First(nothing):0.0} {First(Runs.Ours):0.0}"));
    return;

    double First(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CSharpCompilation compilation = Runs.Compilation(few);
        compilation.GetDiagnostics();
        return Runs.Analyze(compilation, analyzers).Executed.TotalMilliseconds;
    }
}

int files = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
Console.WriteLine($".NET {Environment.Version}, Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version}, {Environment.ProcessorCount} cores");
Console.WriteLine();
Console.WriteLine($"| measure, {files} files | no-op analyzer | ours | budget |");
Console.WriteLine("|---|---|---|---|");
Solution("usual", round => GeneratedSolution.Usual(files, withFindings: false, round));
Solution("usual, an offer in it", round => GeneratedSolution.Usual(files, withFindings: true, round));
Solution("full of messages", round => GeneratedSolution.Dense(files, withFindings: false, round));
Solution("full of messages, every tenth an offer", round => GeneratedSolution.Dense(files, withFindings: true, round));

IReadOnlyList<string> words = [GeneratedSolution.WithoutSignals(WordsWithoutSignals)];
long ofNoOp = MedianRun(_ => Runs.Analyze(words, nothing)).Allocated;
long ofOurs = MedianRun(_ => Runs.Analyze(words, Runs.Ours)).Allocated;
IReadOnlyList<string> fewer = [GeneratedSolution.WithoutSignals(1)];
long baseOfNoOp = MedianRun(_ => Runs.Analyze(fewer, nothing)).Allocated;
long baseOfOurs = MedianRun(_ => Runs.Analyze(fewer, Runs.Ours)).Allocated;
Row("allocated per literal without a signal, bytes (driver included)", (double)(ofNoOp - baseOfNoOp) / WordsWithoutSignals, (double)(ofOurs - baseOfOurs) / WordsWithoutSignals, "0 of ours", "0");

CSharpCompilation open = Runs.Compilation(GeneratedSolution.Dense(files, withFindings: true));
open.GetDiagnostics();
AnalyzerRun strokeNoOp = MedianRun(i => Runs.Keystroke(open, i, nothing));
AnalyzerRun strokeOurs = MedianRun(i => Runs.Keystroke(open, i, Runs.Ours));
Row("one keystroke: wall, ms", strokeNoOp.Wall.TotalMilliseconds, strokeOurs.Wall.TotalMilliseconds, "", "0.00");
Row("one keystroke: execution time, ms", strokeNoOp.Executed.TotalMilliseconds, strokeOurs.Executed.TotalMilliseconds, "", "0.00");

(double NoOp, double Ours)[] firsts = [.. Enumerable.Range(0, Processes).Select(_ => FirstInProcess())];
Row("first analysis in a new process, 20 files, ms", Middle(firsts.Select(f => f.NoOp)), Middle(firsts.Select(f => f.Ours)), "40");
foreach ((string name, IReadOnlyList<string> sources) in new[] { ("without a message", GeneratedSolution.Usual(FilesOfFirst + 1, withFindings: false).Skip(1).ToArray()), ("20 messages", GeneratedSolution.Dense(FilesOfFirst, withFindings: true)) })
{
    Row($"csc of the SDK, {FilesOfFirst} files, {name}: execution time, ms", Middle(Compilers(sources, CompilerOfSdk.NoOp)), Middle(Compilers(sources, CompilerOfSdk.Ours)), "40");
}

void Solution(string name, Func<int, IReadOnlyList<string>> solution)
{
    (int literals, int texts) = Runs.Strings(solution(0));
    double compiler = Middle(Enumerable.Range(0, Repetitions).Select(round => Runs.Compiler(solution(round)).TotalMilliseconds));
    (AnalyzerRun noOp, AnalyzerRun ours) = (MedianRun(round => Runs.Analyze(solution(round), nothing)), MedianRun(round => Runs.Analyze(solution(round), Runs.Ours)));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| **{name}**: {literals:#,0} strings, {100.0 * texts / literals:0} % with a blank; the compiler alone takes {compiler:0} ms | {noOp.Found} | {ours.Found} | findings |"));
    Row("execution time, ms", noOp.Executed.TotalMilliseconds, ours.Executed.TotalMilliseconds, "");
    Row("share of the compiler's time, %", 100 * noOp.Executed.TotalMilliseconds / compiler, 100 * ours.Executed.TotalMilliseconds / compiler, "1", "0.00");
    Row("execution time per 1,000 strings, ms", noOp.Executed.TotalMilliseconds / literals * 1000, ours.Executed.TotalMilliseconds / literals * 1000, "1", "0.00");
}

static (double NoOp, double Ours) FirstInProcess()
{
    string self = Environment.ProcessPath!;
    string[] line = ChildProcess.Run(self, self.EndsWith("dotnet", StringComparison.Ordinal) ? [Environment.GetCommandLineArgs()[0], "--first"] : ["--first"]).Split(' ');
    return (double.Parse(line[0], CultureInfo.InvariantCulture), double.Parse(line[1], CultureInfo.InvariantCulture));
}

static IEnumerable<double> Compilers(IReadOnlyList<string> sources, IReadOnlyList<string> analyzers) => Enumerable.Range(0, Processes).Select(_ => CompilerOfSdk.Compile(sources, analyzers));

static void Row(string name, double noOp, double ours, string budget, string format = "0.0") =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {noOp.ToString(format, CultureInfo.InvariantCulture)} | {ours.ToString(format, CultureInfo.InvariantCulture)} | {budget} |"));

static double Middle(IEnumerable<double> measures)
{
    double[] ordered = [.. measures.Order()];
    return ordered[ordered.Length / 2];
}

// The runs before the median warm up; other processes only make a run longer.
static AnalyzerRun MedianRun(Func<int, AnalyzerRun> run) => Enumerable.Range(0, Repetitions).Select(run).OrderBy(r => r.Executed).ElementAt(Repetitions / 3);
