using Compliance.Text;

namespace Compliance.Structure;

/// <summary>
/// The lines of a reply that repeat the mail it answers, as mail programs set them: "> Can you send me a coupon?" A workspace: one message after the other.
/// </summary>
internal sealed class MailQuotes(FoldedText text, TextLayout layout)
{
    // Fewer half words beside the quoted lines are a greeting and no answer: who sets the sign before words of his own says them all the same.
    private const int LeastOfAnswer = 10;

    // Lines that are not quoted and lines that are, in turns.
    private readonly UnitStarts _turns = new();
    private bool _isRead;

    /// <summary>Begins another text, which is read when it is first asked about.</summary>
    public void Restart() => _isRead = false;

    /// <summary>Whether a range of symbols lies in quoted lines that follow each other.</summary>
    public bool Hold(int start, int end)
    {
        if (!_isRead)
        {
            _isRead = true;
            Read();
        }

        int turn = _turns.NumberOf(start);
        return IsQuoted(turn) && _turns.NumberOf(end - 1) == turn;
    }

    private static bool IsQuoted(int turn) => turn % 2 == 1;

    private void Read()
    {
        _turns.Restart(text.Count);

        // Of a text that is read in parts it is not known where its lines start.
        if (text.IsWhole)
        {
            FindTurns();
        }

        int answer = 0;
        for (var turn = 0; turn < _turns.Count; turn++)
        {
            answer += IsQuoted(turn) ? 0 : layout.HalfWordsBetween(_turns[turn], turn + 1 < _turns.Count ? _turns[turn + 1] : text.Count);
        }

        if (answer < LeastOfAnswer)
        {
            _turns.Restart(text.Count);
        }
    }

    private void FindTurns()
    {
        for (var i = 0; i < text.Count; i++)
        {
            bool isLineStart = i == 0 || text[i - 1] == '\n';
            if (isLineStart && (text[i] == '>' && text.At(i + 1) == ' ') != IsQuoted(_turns.Count - 1))
            {
                _turns.Add(i);
            }
        }
    }
}
