using System.Collections.Immutable;
using System.Globalization;
using Compliance.AnalyzerBenchmarks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

// The cost of the analyzers in a compiler. Prints the table of docs/performance-in-the-compiler.md: `dotnet run -c Release --project benchmarks/Compliance.AnalyzerBenchmarks`.
// Arguments: how many files; and which parts, if not all: usual, messages, allocation, keystroke, first.
const int UsualFiles = 300;
const int Repetitions = 9;
const int Processes = 3;
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

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Runs.Analyze(few, nothing).Executed.TotalMilliseconds:0.0} {Runs.Analyze(few, Runs.Ours).Executed.TotalMilliseconds:0.0}"));
    return;
}

int files = args.Select(a => int.TryParse(a, CultureInfo.InvariantCulture, out int number) ? number : 0).FirstOrDefault(n => n > 0, UsualFiles);
HashSet<string> parts = [.. args.Where(a => a.All(char.IsLetter))];
Console.WriteLine($".NET {Environment.Version}, Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version}, {Environment.ProcessorCount} cores");
Console.WriteLine();
Console.WriteLine($"| measure, {files} files | no-op analyzer | ours | budget |");
Console.WriteLine("|---|---|---|---|");
if (Includes("usual"))
{
    Solution("usual", round => GeneratedSolution.Usual(files, withFindings: false, round));
    Solution("usual, an offer in it", round => GeneratedSolution.Usual(files, withFindings: true, round));
}

if (Includes("messages"))
{
    Solution("full of messages", round => GeneratedSolution.Dense(files, withFindings: false, round));
    Solution("full of messages, every tenth an offer", round => GeneratedSolution.Dense(files, withFindings: true, round));
}

if (Includes("allocation"))
{
    Row("allocated per literal without a signal, bytes (driver included)", AllocatedPerWord(nothing), AllocatedPerWord(Runs.Ours), "0 of ours", "0");
}

if (Includes("keystroke"))
{
    CSharpCompilation open = Runs.Compilation(GeneratedSolution.Dense(files, withFindings: true));
    open.GetDiagnostics();
    Row("one keystroke: execution time, ms", Best(i => Runs.Keystroke(open, i, nothing)).Executed.TotalMilliseconds, Best(i => Runs.Keystroke(open, i, Runs.Ours)).Executed.TotalMilliseconds, "", "0.00");
}

if (Includes("first"))
{
    (double NoOp, double Ours)[] firsts = [.. Enumerable.Range(0, Processes).Select(_ => FirstInProcess())];
    Row("first analysis in a new process, 20 files, ms", firsts.Min(f => f.NoOp), firsts.Min(f => f.Ours), "40");
    foreach ((string name, IReadOnlyList<string> sources) in new[] { ("without a message", GeneratedSolution.Usual(FilesOfFirst + 1, withFindings: false).Skip(1).ToArray()), ("20 messages", GeneratedSolution.Dense(FilesOfFirst, withFindings: true)) })
    {
        Row($"csc of the SDK, {FilesOfFirst} files, {name}: as it reports the time that passes in callbacks, ms", Compilers(sources, CompilerOfSdk.NoOp).Min(), Compilers(sources, CompilerOfSdk.Ours).Min(), "40");
    }
}

bool Includes(string part) => parts.Count == 0 || parts.Contains(part);

void Solution(string name, Func<int, IReadOnlyList<string>> solution)
{
    (int literals, int texts) = Runs.Strings(solution(0));
    // Other programs on the machine, and code that is not compiled in full yet, only make a run longer: the best counts.
    double compiler = Enumerable.Range(0, Repetitions).Min(round => Runs.Compiler(solution(round)).TotalMilliseconds);
    (AnalyzerRun noOp, AnalyzerRun ours) = (Best(round => Runs.Analyze(solution(round), nothing)), Best(round => Runs.Analyze(solution(round), Runs.Ours)));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| **{name}**: {literals:#,0} strings, {100.0 * texts / literals:0} % with a blank; the compiler alone takes {compiler:0} ms | {noOp.Found} | {ours.Found} | findings |"));
    Row("execution time, ms", noOp.Executed.TotalMilliseconds, ours.Executed.TotalMilliseconds, "");
    Row("share of the compiler's time, %", 100 * noOp.Executed.TotalMilliseconds / compiler, 100 * ours.Executed.TotalMilliseconds / compiler, "1", "0.00");
    Row("execution time per 1,000 strings, ms", noOp.Executed.TotalMilliseconds / literals * 1000, ours.Executed.TotalMilliseconds / literals * 1000, "1", "0.00");
}

double AllocatedPerWord(ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    long AllocatedFor(int words)
    {
        IReadOnlyList<string> file = [GeneratedSolution.WithoutSignals(words)];
        return Enumerable.Range(0, Repetitions).Min(_ => Runs.Analyze(file, analyzers).Allocated);
    }

    return (double)(AllocatedFor(WordsWithoutSignals + 1) - AllocatedFor(1)) / WordsWithoutSignals;
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

static AnalyzerRun Best(Func<int, AnalyzerRun> run) => Enumerable.Range(0, Repetitions).Select(run).MinBy(r => r.Executed);
