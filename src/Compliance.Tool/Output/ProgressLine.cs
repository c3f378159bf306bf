using System.Globalization;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Output;

/// <summary>
/// A bar on the last line of a terminal, on the error stream. It is taken away before anything else is printed, so that it never stands between
/// results that go to the same terminal; that is why it is drawn here and not by a library that owns the screen while it draws.
/// </summary>
internal sealed class ProgressLine
{
    private const int Width = 30;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);
    private readonly ToolConsole _console;
    private readonly long _total;
    private long _drawnAt;
    private int _drawnLength;

    /// <param name="console">Where it is drawn. Nothing is where nobody looks.</param>
    /// <param name="total">How many bytes there are, or 0 where that is not known.</param>
    public ProgressLine(ToolConsole console, long total)
    {
        _console = console;
        _total = total;
        _drawnAt = console.Clock.GetTimestamp();
    }

    /// <summary>So much is done. Draws a few times a second; the first time after a moment, so that short runs show none.</summary>
    public void Report(long bytes, long messages)
    {
        if (!_console.IsErrorTerminal || _console.Clock.GetElapsedTime(_drawnAt) < Pace)
        {
            return;
        }

        _drawnAt = _console.Clock.GetTimestamp();
        string count = messages.ToString("N0", CultureInfo.InvariantCulture);
        string line = _total > 0 ? $"{Bar(bytes)} {ToolText.MessagesChecked(count)}" : ToolText.MessagesChecked(count);
        _console.Error.Write("\r" + line.PadRight(_drawnLength));
        _drawnLength = line.Length;
    }

    /// <summary>Takes the bar away.</summary>
    public void Clear()
    {
        if (_drawnLength > 0)
        {
            // Twice as many spaces: a Chinese character is two cells wide.
            _console.Error.Write("\r" + new string(' ', Math.Min(_drawnLength * 2, 79)) + "\r");
            _drawnLength = 0;
        }
    }

    private string Bar(long bytes)
    {
        double done = Math.Min(1, (double)bytes / _total);
        var full = (int)(done * Width);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', full)}{new string('.', Width - full)}] {(int)(done * 100),3}%");
    }
}
