namespace Compliance;

/// <summary>What came of reading policy files: a policy that judges, and the mistakes that were left out of it.</summary>
public sealed class PolicyReading
{
    internal PolicyReading(CompliancePolicy policy, PolicyError[] errors)
    {
        Policy = policy;
        Errors = Array.AsReadOnly(errors);
    }

    /// <summary>The policy, without what is in error.</summary>
    public CompliancePolicy Policy { get; }

    /// <summary>The mistakes, by file and line. Empty when all is well.</summary>
    public IReadOnlyList<PolicyError> Errors { get; }
}
