namespace Compliance;

/// <summary>Where a rule was read.</summary>
public sealed class RuleSource
{
    internal RuleSource(string title, string url, string read)
    {
        Title = title;
        Url = url;
        Read = read;
    }

    /// <summary>The title of the page.</summary>
    public string Title { get; }

    /// <summary>Its address.</summary>
    public string Url { get; }

    /// <summary>The day it was read, as <c>yyyy-MM-dd</c>.</summary>
    public string Read { get; }
}
