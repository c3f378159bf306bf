using Compliance.Text;

namespace Compliance.Structure;

/// <summary>
/// Web and e-mail addresses, also as they are written to hide them (<c>hxxp</c>, <c>shop[.]com</c>, <c>name (at) mail dot com</c>), and @handles.
/// The host is parsed: <c>amazon.com.evil.example</c> and <c>amazon.com@evil.example</c> are not Amazon.
/// </summary>
internal static class Links
{
    private static readonly string[] Schemes = ["https://", "http://", "hxxps://", "hxxp://"];

    // What an address in a tag opens: a mail, a telephone, or an app to write to.
    private const string MailScheme = "mailto:";
    private static readonly string[] PhoneSchemes = ["tel:", "sms:", "smsto:", "callto:", "facetime:"];
    private static readonly string[] AppSchemes =
        ["whatsapp:", "weixin:", "wechat:", "mqq:", "mqqwpa:", "tencent:", "tg:", "telegram:", "viber:", "line:", "skype:", "sgnl:", "fb-messenger:", "fb:", "instagram:", "kakaotalk:", "zalo:"];

    // RFC 1035.
    private const int LongestHost = 255;

    /// <summary>Reports the links, addresses and handles of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="view">A workspace.</param>
    /// <param name="sink">Takes what is found.</param>
    public static void Find(FoldedText text, AddressView view, IStructureSink sink)
    {
        if (MayHoldAddress(text))
        {
            view.Read(text);
            FindWritten(view, sink);
        }

        for (var i = 0; i < text.Tags.Count; i++)
        {
            PlacedTag tag = text.Tags[i];
            if (tag.Tag.TryAddress(text.Original, out int start, out int end))
            {
                TagAddress(text, tag, view.InTag(text.Original, start, end), sink);
            }
        }
    }

    /// <summary>
    /// Whether there is any of the signs without which nothing below is found: an at-sign, a point before a letter, a point between blanks or single
    /// letters, <c>://</c>, <c>w w w</c>, a sign in brackets, a point written as a word. Most texts have none.
    /// </summary>
    private static bool MayHoldAddress(FoldedText text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            switch (text[i])
            {
                case '@' or '点' or '[' or '{' or '<' or '\u3010' or '*':
                case '.' when Chars.IsLatin(text.At(i + 1)) || text.At(i + 1) == '0' || text.At(i + 1) == ' ' && (!Chars.IsAlnum(text.At(i - 1)) || !Chars.IsAlnum(text.At(i - 2))):
                case ':' when text.At(i + 1) == '/':
                case '(' when AddressView.IsSignInBrackets(text, i):
                case 'd' when text.At(i - 1) == ' ' && (text.StartsWith(i, "dot") || text.StartsWith(i, "d0t ") || text.StartsWith(i, "dawt ")):
                case 'p' when text.At(i - 1) == ' ' && text.StartsWith(i, "punkt "):
                case '。' or '\u2022' when Chars.IsLatin(text.At(i + 1)) || text.At(i + 1) == ' ' && Chars.IsLatin(text.At(i + 2)):
                case 'w' when IsNextW(text, ref i) && IsNextW(text, ref i):
                    return true;
            }
        }

        return false;
    }

    private static bool IsNextW(FoldedText text, ref int i)
    {
        int next = text.At(i + 1) == ' ' ? i + 2 : i + 1;
        if (text.At(next) != 'w')
        {
            return false;
        }

        i = next;
        return true;
    }

    private static void FindWritten(AddressView view, IStructureSink sink)
    {
        var i = 0;
        while (i < view.Count)
        {
            if (view[i] == '@' && Handle(view, i, sink, out int handleEnd))
            {
                i = handleEnd;
                continue;
            }

            // What a run of host characters holds is looked at from its first letter or digit, once.
            if (!Chars.IsAlnum(view[i]) || i > 0 && (Chars.IsAlnum(view[i - 1]) || view[i - 1] == '@'))
            {
                i++;
                continue;
            }

            int end = Address(view, i, sink);
            i = end > i ? end : WordEnd(view, i);
        }
    }

    private static int WordEnd(AddressView view, int i)
    {
        while (i < view.Count && Domains.IsHostChar(view[i]))
        {
            i++;
        }

        return i + 1;
    }

    private static void TagAddress(FoldedText text, PlacedTag tag, Letters address, IStructureSink sink)
    {
        int symbol = tag.Start;
        while (symbol < tag.End && text[symbol] != FoldedText.AddressSymbol)
        {
            symbol++;
        }

        if (symbol == tag.End)
        {
            return;
        }

        if (address.StartWith(MailScheme))
        {
            if (!IsMailToAmazon(address.Part(MailScheme.Length, address.Length)))
            {
                sink.Add(StructureKind.Email, symbol, symbol + 1);
            }
        }
        else if (StartsWithAny(address, PhoneSchemes))
        {
            sink.Add(StructureKind.Phone, symbol, symbol + 1);
        }
        else if (StartsWithAny(address, AppSchemes))
        {
            sink.Add(StructureKind.Link, symbol, symbol + 1);
            sink.Add(StructureKind.LinkExternal, symbol, symbol + 1);
        }
        else if (address.StartWith("http://") || address.StartWith("https://") || address.StartWith("//"))
        {
            Letters afterScheme = address.Part(address.IndexOf("//") + 2, address.Length);
            Classify(afterScheme, address.StartWith("http://"), isPlain: true, symbol, symbol + 1, sink);
        }
    }

    // To Amazon and nobody else: cs@amazon.com?subject=Order, but no second address behind it, to copy the mail to.
    private static bool IsMailToAmazon(Letters address)
    {
        int at = address.IndexOf('@');
        int query = address.IndexOf('?');
        return at > 0 && address.LastIndexOf('@') == at && address.IndexOf("%40") < 0 && Domains.IsAmazon(address.Part(at + 1, query > at ? query : address.Length));
    }

    private static bool StartsWithAny(Letters address, string[] schemes)
    {
        foreach (string scheme in schemes)
        {
            if (address.StartWith(scheme))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads an address that starts at an index; returns where it ends, or the index where there is none.</summary>
    private static int Address(AddressView view, int start, IStructureSink sink)
    {
        int host = start;
        var insecure = false;
        var scheme = false;
        foreach (string prefix in Schemes)
        {
            if (view.StartsWith(start, prefix))
            {
                host = start + prefix.Length;
                scheme = true;
                insecure = prefix == "http://";
                break;
            }
        }

        int local = scheme ? -1 : LocalPartEnd(view, start);
        if (local > 0)
        {
            return Email(view, start, local, sink);
        }

        int i = host;
        int at = -1;
        bool isInternational = scheme && IsNonLatinLetter(view.At(host));
        while (i < view.Count && (Domains.IsHostChar(view[i]) || scheme && view[i] == '@' || scheme && i > host && view[i] is ':' or '+' or '%'
            || isInternational && IsNonLatinLetter(view[i]) && !Chars.IsAlnum(view.At(i - 1))))
        {
            at = view[i] == '@' ? i : at;
            i++;
        }

        int hostEnd = TrimmedHostEnd(view, host, i);
        if (hostEnd == host)
        {
            return start;
        }

        int hostStart = at >= 0 && at < hostEnd ? at + 1 : host;
        if (!scheme && !view.HasPoint(hostStart, hostEnd))
        {
            return start;
        }

        // amazon.com./gp: the point of the root domain.
        int end = scheme && hostEnd + 1 == i && view[hostEnd] == '.' && view.At(i) == '/' ? i : hostEnd;
        bool path = view.At(end) == '/' || scheme && view.At(end) is '?' or '#';
        if (!scheme && !IsBareDomain(view, start, hostEnd, path))
        {
            return start;
        }

        if (path)
        {
            int pathStart = end;
            while (end < view.Count && IsPathChar(view[end]))
            {
                end++;
            }

            while (end > pathStart && view[end - 1] is '.' or ',' or ';' or '!' or '?' or ')' or '\'')
            {
                end--;
            }
        }

        Classify(view.Slice(hostStart, end), insecure, view.IsPlain(hostStart, hostEnd), view.Source(start), view.Source(end - 1) + 1, sink);
        return end;
    }

    private static int TrimmedHostEnd(AddressView view, int host, int end)
    {
        while (end > host && view[end - 1] is '.' or '-' or ':' or '@')
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the at-sign of an e-mail address stands, or -1. No local part is longer than 64 characters (RFC 5321).</summary>
    private static int LocalPartEnd(AddressView view, int start)
    {
        const int LongestLocalPart = 64;
        int i = start;
        while (i - start <= LongestLocalPart && (Domains.IsHostChar(view.At(i)) || view.At(i) == '+'))
        {
            i++;
        }

        return view.At(i) == '@' ? i : -1;
    }

    private static int Email(AddressView view, int start, int at, IStructureSink sink)
    {
        if (PlaceholderEnd(view, at + 1) is var filled and > 0)
        {
            sink.Add(StructureKind.Email, view.Source(start), view.Source(filled - 1) + 1);
            return filled;
        }

        // The first sign parts name and host; one more stands for a letter: jenny@gm@il.com.
        int end = at + 1;
        while (end < view.Count && end - at <= LongestHost && (Domains.IsHostChar(view[end]) || view[end] == '@' && Chars.IsAlnum(view.At(end + 1))))
        {
            end++;
        }

        end = TrimmedHostEnd(view, at + 1, end);
        Letters domain = view.Slice(at + 1, end);
        int dot = domain.LastIndexOf('.');
        if (dot <= 0 || domain.Length - dot < 3)
        {
            return start;
        }

        if (!view.IsPlain(at + 1, end) || !Domains.IsAmazon(domain))
        {
            sink.Add(StructureKind.Email, view.Source(start), view.Source(end - 1) + 1);
        }

        return end;
    }

    // help@{shopDomain}: where a placeholder for a host that starts at an index ends, with what of the host is written behind it; -1 where none does.
    private static int PlaceholderEnd(AddressView view, int start)
    {
        int i = start;
        while (view.At(i) == '{')
        {
            i++;
        }

        int name = i;
        while (Chars.IsAlnum(view.At(i)) || view.At(i) is '_' or '.')
        {
            i++;
        }

        if (name == start || i == name || i - start > LongestHost || view.At(i) != '}')
        {
            return -1;
        }

        while (view.At(i) == '}' || Domains.IsHostChar(view.At(i)))
        {
            i++;
        }

        return TrimmedHostEnd(view, start, i);
    }

    private static bool IsBareDomain(AddressView view, int start, int end, bool path)
    {
        Letters host = view.Slice(start, end);
        int point = host.LastIndexOf('.');
        Letters last = view.SliceWithoutZeros(start + point + 1, end);
        if (host.IndexOf("..") >= 0 || !IsOfLatinLetters(last))
        {
            return false;
        }

        int labelBefore = host.Part(0, point).LastIndexOf('.') + 1;
        if (labelBefore > 0 && host.StartWith("www."))
        {
            return true;
        }

        if (path && Domains.Shorteners.Holds(host))
        {
            return true;
        }

        if (Domains.WordLike.Holds(last))
        {
            return path && point - labelBefore > 1;
        }

        if (!Domains.TopLevel.Holds(last) || point - labelBefore < 2 && !path)
        {
            return false;
        }

        // "done.Support will" is two sentences without a space: a word with a capital after the point is not a domain, unless all is in capitals.
        bool word = view.IsUpper(end - last.Length) && !view.IsUpper(end - 1) && !Domains.NeverWords.Holds(last);
        return !word || !Domains.SentenceWords.Holds(last) && view.IsUpper(start);
    }

    private static bool IsOfLatinLetters(Letters letters)
    {
        var i = 0;
        while (i < letters.Length && Chars.IsLatin(letters[i]))
        {
            i++;
        }

        return i == letters.Length;
    }

    // The address is given without its scheme.
    private static void Classify(Letters address, bool insecure, bool isPlain, int start, int end, IStructureSink sink)
    {
        var hostEnd = 0;
        while (hostEnd < address.Length && address[hostEnd] is not ('/' or '?' or '#'))
        {
            hostEnd++;
        }

        Letters host = address.Part(0, hostEnd);
        host = host.Part(host.LastIndexOf('@') + 1, host.Length);
        int port = host.IndexOf(':');
        host = port >= 0 ? host.Part(0, port) : host;

        sink.Add(StructureKind.Link, start, end);
        if (insecure)
        {
            sink.Add(StructureKind.LinkInsecure, start, end);
        }

        if (!isPlain || !Domains.IsAmazon(host))
        {
            sink.Add(StructureKind.LinkExternal, start, end);
        }
        else if (!insecure && Domains.IsOrderPath(address.Part(hostEnd, address.Length)))
        {
            sink.Add(StructureKind.LinkOrder, start, end);
        }
        else
        {
            sink.Add(StructureKind.LinkAmazon, start, end);
        }
    }

    private static bool Handle(AddressView view, int at, IStructureSink sink, out int end)
    {
        end = at + 1;
        if (at > 0 && Chars.IsAlnum(view[at - 1]))
        {
            return false;
        }

        while (end < view.Count && (Chars.IsAlnum(view[end]) || view[end] is '_' or '.' or '-'))
        {
            end++;
        }

        while (end > at + 1 && view[end - 1] is '.' or '-')
        {
            end--;
        }

        if (end - at < 4 || !Chars.IsAlnum(view[at + 1]))
        {
            return false;
        }

        sink.Add(StructureKind.Handle, view.Source(at), view.Source(end - 1) + 1);
        return true;
    }

    private static bool IsNonLatinLetter(char c) => Chars.IsHan(c) || Chars.IsOtherLetter(c);

    private static bool IsPathChar(char c) => c > ' ' && c < '\u007F' && c is not ('"' or '<' or '>' or '`' or '(' or ')' or '[' or ']');
}
