using Compliance.Tool.Input;
using Compliance.Tool.Output;

namespace Compliance.Tool.Verbs;

/// <summary>Judges one message after the other and keeps nothing but the counts.</summary>
internal sealed class CheckRun(ToolConsole console, MessageChecker checker, IVerdictWriter writer, ProgressLine? progress) : IInputSink
{
    private VerdictCounts _counts;

    /// <summary>What the run tells the script that called it.</summary>
    public int ExitCode => _counts switch
    {
        { Unread: > 0 } => Tool.ExitCode.CouldNotRun,
        { Prohibited: > 0 } or { Review: > 0 } => Tool.ExitCode.Findings,
        _ => Tool.ExitCode.Clean,
    };

    public void Take(InputMessage message)
    {
        Verdict verdict = checker.Check(message.Text, message.Context);
        _counts = _counts.Plus(verdict.Decision);
        if (!console.IsOutputTerminal)
        {
            writer.Write(message, verdict);
        }
        else if (verdict.Findings.Count > 0 || progress is null)
        {
            // The bar and the results stand on the same screen.
            progress?.Clear();
            writer.Write(message, verdict);
            writer.Flush();
        }
    }

    public void Report(InputProblem problem)
    {
        _counts = _counts with { Unread = _counts.Unread + 1 };
        progress?.Clear();
        writer.Flush();
        console.Error.WriteLine(problem);
    }

    public void Progress(long bytes) => progress?.Report(bytes, _counts.Messages);

    public void Waiting() => writer.Flush();

    /// <summary>Writes what is known at the end.</summary>
    public void Finish()
    {
        progress?.Clear();
        writer.Finish(checker.Policy, _counts);
    }
}
