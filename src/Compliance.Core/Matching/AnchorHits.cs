namespace Compliance.Matching;

/// <summary>What was found in a block, a bit for each character.</summary>
internal readonly struct AnchorHits(ulong runs, ulong pairs, ulong signs, ulong irregular, ulong ends)
{
    /// <summary>Where runs start that may be anchors.</summary>
    public readonly ulong Runs = runs;

    /// <summary>Where pairs of Han characters start that may be.</summary>
    public readonly ulong Pairs = pairs;

    /// <summary>Single symbols that may be.</summary>
    public readonly ulong Signs = signs;

    /// <summary>What has to be read symbol by symbol.</summary>
    public readonly ulong Irregular = irregular;

    /// <summary>Where runs end.</summary>
    public readonly ulong Ends = ends;
}
