using Compliance.Tool.Input;
using Compliance.Tool.Output;

namespace Compliance.Tool.Verbs;

/// <summary>Judges one message after the other and keeps nothing but the counts.</summary>
internal sealed class CheckRun(MessageChecker checker, IVerdictWriter writer, TextWriter error)
{
    public VerdictCounts Counts { get; private set; }

    public int ExitCode => Counts switch
    {
        { Unread: > 0 } => Tool.ExitCode.CouldNotRun,
        { Prohibited: > 0 } or { Review: > 0 } => Tool.ExitCode.Findings,
        _ => Tool.ExitCode.Clean,
    };

    public void Judge(InputMessage message)
    {
        Verdict verdict = checker.Check(message.Text, message.Context);
        Counts = verdict.Decision switch
        {
            Decision.Prohibited => Counts with { Prohibited = Counts.Prohibited + 1 },
            Decision.Review => Counts with { Review = Counts.Review + 1 },
            _ => Counts with { Allowed = Counts.Allowed + 1 },
        };
        writer.Write(message, verdict);
    }

    public void Report(InputError problem)
    {
        Counts = Counts with { Unread = Counts.Unread + 1 };
        error.WriteLine($"{problem.Place}: {problem.Problem}");
    }
}

/// <summary>How many messages were judged how.</summary>
internal readonly record struct VerdictCounts(long Prohibited, long Review, long Allowed, long Unread)
{
    public long Messages => Prohibited + Review + Allowed;
}
