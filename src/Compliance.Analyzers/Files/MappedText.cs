using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Files;

/// <summary>A text that was taken from a file, and where in the file each of its characters is written.</summary>
internal sealed class MappedText
{
    private readonly Piece[] _pieces;

    private MappedText(string text, Piece[] pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The span in the file of a range of the text: from its first to its last character.</summary>
    public TextSpan Locate(int start, int length)
    {
        if (_pieces.Length == 0)
        {
            return default;
        }

        Piece first = _pieces[Find(start)];
        Piece last = _pieces[Find(Math.Max(start, start + length - 1))];
        int from = first.FileStart + (first.IsVerbatim ? start - first.TextStart : 0);
        int to = last.IsVerbatim ? last.FileStart + start + length - last.TextStart : last.FileStart + last.FileLength;
        return TextSpan.FromBounds(from, Math.Max(from, to));
    }

    private int Find(int offset)
    {
        int low = 0;
        int high = _pieces.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_pieces[middle].TextStart <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Puts a text together from pieces of a file.</summary>
    internal sealed class Builder(string file)
    {
        private readonly StringBuilder _text = new();
        private readonly List<Piece> _pieces = [];

        /// <summary>How long the text is so far.</summary>
        public int Length => _text.Length;

        /// <summary>Takes a stretch of the file as it is.</summary>
        public void Take(int start, int end)
        {
            if (end <= start)
            {
                return;
            }

            Piece last = _pieces.Count > 0 ? _pieces[_pieces.Count - 1] : default;
            if (_pieces.Count > 0 && last.IsVerbatim && last.FileStart + last.FileLength == start)
            {
                _pieces[_pieces.Count - 1] = last with { FileLength = last.FileLength + end - start };
            }
            else
            {
                _pieces.Add(new Piece(_text.Length, start, end - start, IsVerbatim: true));
            }

            _text.Append(file, start, end - start);
        }

        /// <summary>Takes what a stretch of the file stands for: an escape, an entity, a placeholder.</summary>
        public void Stand(string text, int start, int end)
        {
            if (text.Length > 0)
            {
                _pieces.Add(new Piece(_text.Length, start, end - start, IsVerbatim: false));
                _text.Append(text);
            }
        }

        /// <summary>The text.</summary>
        public MappedText Build() => new(_text.ToString(), [.. _pieces]);
    }

    private readonly record struct Piece(int TextStart, int FileStart, int FileLength, bool IsVerbatim);
}
