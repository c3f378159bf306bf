using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>A message while it is put together: its text so far, and where each piece of it is written.</summary>
internal sealed class MessageDraft
{
    private readonly StringBuilder _text = new();
    private readonly List<MessagePart> _parts = [];

    /// <summary>What it says.</summary>
    public string Text => _text.ToString();

    /// <summary>How long that is.</summary>
    public int Length => _text.Length;

    /// <summary>The pieces, in order.</summary>
    public IReadOnlyList<MessagePart> Parts => _parts;

    /// <summary>Whether it says more than what is filled in at run time.</summary>
    public bool IsKnown => _parts.Exists(p => !p.IsHole);

    /// <summary>Whether anything is filled in at run time.</summary>
    public bool HasHoles => _parts.Exists(p => p.IsHole);

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _text.Clear();
        _parts.Clear();
    }

    /// <summary>Another draft that says the same.</summary>
    public MessageDraft Copy()
    {
        var copy = new MessageDraft();
        copy.Copy(this);
        return copy;
    }

    /// <summary>Adds all of another draft.</summary>
    public void Copy(MessageDraft other) => Copy(other, 0, other.Length);

    /// <summary>Adds a stretch of another draft.</summary>
    public void Copy(MessageDraft other, int start, int length)
    {
        int count = other._parts.Count;
        for (int i = 0; i < count; i++)
        {
            MessagePart part = other._parts[i];
            int from = Math.Max(start, part.Start);
            int to = Math.Min(start + length, part.End);
            if (from < to)
            {
                _parts.Add(part.Slice(from, to).MovedBy(_text.Length - start));
            }
        }

        _text.Append(other._text.ToString(start, length));
    }

    /// <summary>Changes where the pieces are written.</summary>
    public void Rewrite(Func<MessagePart, MessagePart> change)
    {
        for (int i = 0; i < _parts.Count; i++)
        {
            _parts[i] = change(_parts[i]);
        }
    }

    /// <summary>Adds what a token spells, with the holes of templates in it.</summary>
    public void Spell(SyntaxToken token, Place place)
    {
        string text = TokenText.Value(token);
        int at = 0;
        for (TemplateHole? next = TemplateHole.Next(text, 0); next is { } hole; next = TemplateHole.Next(text, at))
        {
            Spell(token, at, hole.Start - at, text, place);
            Add(Spelled(token, hole.Start, hole.Length, place) with { IsHole = true }, hole.Words);
            at = hole.Start + hole.Length;
        }

        Spell(token, at, text.Length - at, text, place);
    }

    /// <summary>Adds a value that is not known before run time, by its name.</summary>
    public void AddHole(ExpressionSyntax value, Place place) =>
        Add(new MessagePart { Anchor = place.Anchor ?? value, Frame = place.Frame, IsHole = true, Declaration = place.Declaration }, HoleName.Of(value));

    /// <summary>Adds such a value where a placeholder stands in a format: that is where it is written.</summary>
    public void Fill(MessageDraft format, int start, int length, ExpressionSyntax value, Place place)
    {
        MessagePart? spelled = format._parts.Find(p => p.Start <= start && p.End >= start + length);
        Add(
            new MessagePart
            {
                Token = spelled?.Token ?? default,
                TokenStart = spelled is null ? 0 : spelled.TokenStart + start - spelled.Start,
                TokenLength = length,
                Anchor = spelled is null ? value : spelled.Anchor,
                Frame = spelled?.Frame ?? place.Frame,
                IsHole = true,
                Declaration = spelled?.Declaration,
            },
            HoleName.Of(value));
    }

    /// <summary>Adds a text that no token of the message spells.</summary>
    public void Append(string text, Place place, bool isConstant = false) =>
        Add(new MessagePart { Anchor = place.Anchor, Frame = place.Frame, Declaration = place.Declaration, IsMark = place.IsMark, IsConstant = isConstant }, text);

    private void Spell(SyntaxToken token, int start, int length, string text, Place place) => Add(Spelled(token, start, length, place), text.Substring(start, length));

    private static MessagePart Spelled(SyntaxToken token, int start, int length, Place place) => new()
    {
        Token = token,
        TokenStart = start,
        TokenLength = length,
        Anchor = place.Anchor,
        Frame = place.Frame,
        Declaration = place.Declaration,
        IsConstant = place.Declaration is not null,
    };

    private void Add(MessagePart part, string text)
    {
        if (text.Length > 0)
        {
            _parts.Add(part with { Start = _text.Length, Length = text.Length });
            _text.Append(text);
        }
    }
}
