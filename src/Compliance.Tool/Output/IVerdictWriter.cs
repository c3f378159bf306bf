using Compliance.Tool.Input;

namespace Compliance.Tool.Output;

/// <summary>Writes verdicts as they come. Not disposable: after a failure nothing more may be written, to a pipe that has been closed least of all.</summary>
internal interface IVerdictWriter
{
    /// <summary>Writes the verdict on a message.</summary>
    void Write(InputMessage message, Verdict verdict);

    /// <summary>Hands on what is written so far.</summary>
    void Flush();

    /// <summary>Writes what is known at the end.</summary>
    void Finish(CompliancePolicy policy, VerdictCounts counts);
}
