namespace Compliance.Tool.Input;

/// <summary>What a message is called, as its JSON gives it: a string or a number.</summary>
/// <param name="Text">The string, or the digits of the number.</param>
/// <param name="IsNumber">Whether it is a number.</param>
internal readonly record struct MessageId(string Text, bool IsNumber)
{
    /// <summary>The id of a message that its author gave none: the number of its line.</summary>
    public static MessageId OfLine(int number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture), IsNumber: true);
}
