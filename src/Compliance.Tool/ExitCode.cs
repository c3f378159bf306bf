namespace Compliance.Tool;

/// <summary>What a run of the tool tells the script that called it.</summary>
internal static class ExitCode
{
    /// <summary>No known violation was found.</summary>
    public const int Clean = 0;

    /// <summary>There are findings.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be read or run, also where other messages were judged.</summary>
    public const int CouldNotRun = 2;
}
