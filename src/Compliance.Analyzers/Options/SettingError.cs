using Compliance.Analyzers.Rules;

namespace Compliance.Analyzers.Options;

/// <summary>An option that is not understood.</summary>
internal sealed class SettingError
{
    private SettingError(string id, LocalizableString message)
    {
        Id = id;
        Message = message;
    }

    /// <summary>Tells two errors apart; the same mistake in many files is reported once.</summary>
    public string Id { get; }

    /// <summary>What is wrong and what was expected.</summary>
    public LocalizableString Message { get; }

    /// <summary>A key that there is not.</summary>
    public static SettingError Key(string key) => new(key, new ResourceText("UnknownKey", key, string.Join(", ", Settings.Keys)));

    /// <summary>An item of a list of names that is no name.</summary>
    public static SettingError Name(string key, string item) => new(key + "=" + item, new ResourceText("NoName", item, key));

    /// <summary>A value that a key does not have.</summary>
    public static SettingError Value(string key, string value, IEnumerable<string> known) => new(key + "=" + value, new ResourceText("UnknownValue", value, key, string.Join(", ", known)));
}
