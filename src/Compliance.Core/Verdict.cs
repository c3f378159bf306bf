namespace Compliance;

/// <summary>The judgement of one message. Immutable.</summary>
public sealed class Verdict
{
    internal Verdict(CompliancePolicy policy, List<Finding> findings)
    {
        Policy = policy;
        Findings = findings.AsReadOnly();
        foreach (Finding finding in findings)
        {
            if (finding.Decision > Decision)
            {
                Decision = finding.Decision;
            }
        }
    }

    /// <summary>
    /// The highest decision of the findings. <see cref="Decision.Allowed"/> means that no known violation was found in
    /// <see cref="Policy"/>; it does not mean that the message is compliant.
    /// </summary>
    public Decision Decision { get; }

    /// <summary>The findings, gravest first, then in the order of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The policy that judged: its version and content hash belong in every record of the decision.</summary>
    public CompliancePolicy Policy { get; }

    /// <summary>The decision and the rules that led to it, for logs. Holds no text of the message.</summary>
    public override string ToString() =>
        Findings.Count == 0 ? Decision.ToString() : $"{Decision}: {string.Join(", ", Findings.Select(f => f.Rule.Id).Distinct())}";
}
