using Compliance.Judgement;
using Compliance.Tool.Input;

namespace Compliance.Tool.Evaluation;

/// <summary>Shows the examples of all rules, and the messages of corpora, to a policy, and sees which of its parts take part.</summary>
internal sealed class CoverageRun : IInputSink
{
    private readonly ToolConsole _console;

    public CoverageRun(ToolConsole console, CompliancePolicy policy)
    {
        _console = console;
        Coverage = new PolicyCoverage(policy);
        foreach (RuleExample example in policy.Rules.SelectMany(r => r.Examples))
        {
            Exercise(example.Text);
        }
    }

    /// <summary>What took part.</summary>
    public PolicyCoverage Coverage { get; }

    /// <summary>How many messages were shown.</summary>
    public int Messages { get; private set; }

    /// <summary>Whether everything could be read.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Shows the messages of corpora, in any form that <c>check</c> and <c>evaluate</c> read.</summary>
    public void Read(IReadOnlyList<string> corpora)
    {
        if (corpora.Count > 0)
        {
            new MessageSource(_console, InputForm.ByName, MessageContext.Unknown, this).ReadAll(corpora);
        }
    }

    void IInputSink.Take(InputMessage message) => Exercise(message.Text);

    void IInputSink.Report(InputProblem problem)
    {
        IsWhole = false;
        _console.Error.WriteLine(problem);
    }

    void IInputSink.Progress(long bytes)
    {
    }

    void IInputSink.Waiting()
    {
    }

    private void Exercise(string text)
    {
        Coverage.Exercise(text);
        Messages++;
    }
}
