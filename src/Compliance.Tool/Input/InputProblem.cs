namespace Compliance.Tool.Input;

/// <summary>Something that could not be read. What can be read is read all the same.</summary>
/// <param name="Place">The file, and the line where there is one, in the form that editors make into a link.</param>
/// <param name="Text">What is wrong.</param>
internal sealed record InputProblem(string Place, string Text)
{
    /// <summary>A problem with a line.</summary>
    public static InputProblem OnLine(string file, int line, string text) => new($"{file}({line.ToString(System.Globalization.CultureInfo.InvariantCulture)})", text);

    /// <summary>As it is printed.</summary>
    public override string ToString() => $"{Place}: {Text}";
}
