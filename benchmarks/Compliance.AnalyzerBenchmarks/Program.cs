using System.Collections.Immutable;
using System.Diagnostics;
using Compliance.AnalyzerBenchmarks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

// The cost of the analyzers in a compiler. Prints the table of docs/performance.md: `dotnet run -c Release --project benchmarks/Compliance.AnalyzerBenchmarks`.
const int Repetitions = 7;
const int WordsWithoutSignals = 2000;
ImmutableArray<DiagnosticAnalyzer> nothing = [new NoOpAnalyzer()];

if (args is ["--first"])
{
    // A process whose compiler is warm and in which nothing of ours was loaded yet.
    IReadOnlyList<string> few = GeneratedSolution.Write(20, withFindings: true);
    for (int i = 0; i < 3; i++)
    {
        Runs.Analyze(few, nothing);
    }

    CSharpCompilation compilation = Runs.Compilation(few);
    compilation.GetDiagnostics();
    var watch = Stopwatch.StartNew();
    AnalyzerRun first = Runs.Analyze(compilation, Runs.Ours);
    Console.WriteLine($"{watch.Elapsed.TotalMilliseconds:0.0} {first.Executed.TotalMilliseconds:0.0}");
    return;
}

int files = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 1000;
Console.WriteLine($"{files} files, {files * GeneratedSolution.LiteralsPerFile} literals; .NET {Environment.Version}, Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version}, {Environment.ProcessorCount} cores");
Console.WriteLine();
Console.WriteLine("| measure | no-op analyzer | ours | budget |");
Console.WriteLine("|---|---|---|---|");
foreach (bool withFindings in new[] { false, true })
{
    IReadOnlyList<string> solution = GeneratedSolution.Write(files, withFindings);
    string name = withFindings ? "with findings" : "without findings";
    double compiler = Median(i => Runs.Compiler(solution).TotalMilliseconds);
    (AnalyzerRun noOp, AnalyzerRun ours) = (MedianRun(i => Runs.Analyze(solution, nothing)), MedianRun(i => Runs.Analyze(solution, Runs.Ours)));
    Row($"{name}: findings", noOp.Found, ours.Found, "", "0");
    Row($"{name}: compiler alone, ms", compiler, compiler, "", "0");
    Row($"{name}: execution time, ms", noOp.Executed.TotalMilliseconds, ours.Executed.TotalMilliseconds, "");
    Row($"{name}: share of the compiler's time, %", 100 * noOp.Executed.TotalMilliseconds / compiler, 100 * ours.Executed.TotalMilliseconds / compiler, "1", "0.00");
    double thousands = files * GeneratedSolution.LiteralsPerFile / 1000.0;
    Row($"{name}: execution time per 1,000 literals, ms", noOp.Executed.TotalMilliseconds / thousands, ours.Executed.TotalMilliseconds / thousands, "1", "0.00");
}

IReadOnlyList<string> words = [GeneratedSolution.WithoutSignals(WordsWithoutSignals)];
long ofNoOp = MedianRun(i => Runs.Analyze(words, nothing)).Allocated;
long ofOurs = MedianRun(i => Runs.Analyze(words, Runs.Ours)).Allocated;
IReadOnlyList<string> fewer = [GeneratedSolution.WithoutSignals(1)];
long baseOfNoOp = MedianRun(i => Runs.Analyze(fewer, nothing)).Allocated;
long baseOfOurs = MedianRun(i => Runs.Analyze(fewer, Runs.Ours)).Allocated;
Row("allocated per literal without a signal, bytes (driver included)", (double)(ofNoOp - baseOfNoOp) / WordsWithoutSignals, (double)(ofOurs - baseOfOurs) / WordsWithoutSignals, "0 of ours", "0");

CSharpCompilation open = Runs.Compilation(GeneratedSolution.Write(files, withFindings: true));
open.GetDiagnostics();
AnalyzerRun strokeNoOp = MedianRun(i => Runs.Keystroke(open, i, nothing));
AnalyzerRun strokeOurs = MedianRun(i => Runs.Keystroke(open, i, Runs.Ours));
Row("one keystroke: wall, ms", strokeNoOp.Wall.TotalMilliseconds, strokeOurs.Wall.TotalMilliseconds, "", "0.00");
Row("one keystroke: execution time, ms", strokeNoOp.Executed.TotalMilliseconds, strokeOurs.Executed.TotalMilliseconds, "", "0.00");

double[] firsts = [.. Enumerable.Range(0, 5).Select(_ => First()).Order()];
Console.WriteLine($"| first analysis in a new process, ms | | {firsts[firsts.Length / 2]:0.0} | 40 |");

static double First()
{
    using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [Environment.GetCommandLineArgs()[0], "--first"] : ["--first"]) { RedirectStandardOutput = true })!;
    string line = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return double.Parse(line.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}

static void Row(string name, double noOp, double ours, string budget, string format = "0.0") =>
    Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| {name} | {noOp.ToString(format, System.Globalization.CultureInfo.InvariantCulture)} | {ours.ToString(format, System.Globalization.CultureInfo.InvariantCulture)} | {budget} |"));

static double Median(Func<int, double> measure) => Enumerable.Range(0, Repetitions).Select(measure).Order().ElementAt(Repetitions / 2);

// The runs before the median warm up; other processes only make a run longer.
static AnalyzerRun MedianRun(Func<int, AnalyzerRun> run) => Enumerable.Range(0, Repetitions).Select(run).OrderBy(r => r.Executed).ElementAt(Repetitions / 3);
