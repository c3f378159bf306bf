namespace Compliance.Tests.Judgement.Disguises;

/// <summary>One way to disguise words.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Script">Which words it changes.</param>
/// <param name="Apply">Writes a word otherwise. Words are letters of one script, without blanks.</param>
internal sealed record Disguise(string Name, Script Script, Action<IReadOnlyList<Cell>> Apply)
{
    /// <summary>Whether it puts blanks or line breaks between letters, so that two words in a row stand further apart.</summary>
    public bool PartsLetters { get; init; }
}

/// <summary>Which words a disguise changes.</summary>
internal enum Script
{
    Latin,
    Han,
    Both,
}
