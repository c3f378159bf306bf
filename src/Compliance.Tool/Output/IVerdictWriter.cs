using Compliance.Tool.Input;
using Compliance.Tool.Verbs;

namespace Compliance.Tool.Output;

/// <summary>Writes verdicts as they come.</summary>
internal interface IVerdictWriter : IDisposable
{
    /// <summary>Writes the verdict on a message.</summary>
    void Write(InputMessage message, Verdict verdict);

    /// <summary>Writes what is known at the end.</summary>
    void Finish(CompliancePolicy policy, VerdictCounts counts);
}
