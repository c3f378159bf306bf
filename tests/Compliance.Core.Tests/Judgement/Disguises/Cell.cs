namespace Compliance.Tests.Judgement.Disguises;

/// <summary>One letter or Han character of a message: what it is, how it is written, and what stands behind it.</summary>
internal sealed class Cell(string letter)
{
    /// <summary>What a reader is to read.</summary>
    public string Letter { get; } = letter;

    /// <summary>What is written for it.</summary>
    public string Written { get; set; } = letter;

    /// <summary>What stands between it and the next one.</summary>
    public string Behind { get; set; } = string.Empty;

    /// <summary>Whether it is still written as it is read.</summary>
    public bool IsPlain => Written == Letter;

    /// <summary>Whether it is a Han character.</summary>
    public bool IsHan => Letter[0] is >= '\u4E00' and <= '\u9FFF';
}
