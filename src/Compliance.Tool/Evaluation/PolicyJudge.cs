namespace Compliance.Tool.Evaluation;

/// <summary>The rules of a policy.</summary>
internal sealed class PolicyJudge(CompliancePolicy policy) : ICorpusJudge
{
    private readonly MessageChecker _checker = new(policy);

    public Judgement Judge(string text, MessageContext context) => new(
        [.. _checker.Check(text, context).Findings.Select(f => new Mark(f.Rule.Id, f.Condition, f.Decision, f.Start, f.Length, f.Rule.IsForm))]);
}
