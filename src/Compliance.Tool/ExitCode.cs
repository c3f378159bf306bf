namespace Compliance.Tool;

/// <summary>What a run of the tool tells the script that called it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing found.</summary>
    public const int Clean = 0;

    /// <summary>There are findings.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be read, run or finished. What could be judged was judged.</summary>
    public const int CouldNotRun = 2;
}
