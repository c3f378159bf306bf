using Compliance.Text;

namespace Compliance.Structure;

/// <summary>
/// Web and e-mail addresses, also as they are written to hide them (<c>hxxp</c>, <c>shop[.]com</c>, <c>name (at) mail dot com</c>), and @handles.
/// The host is parsed: <c>amazon.com.evil.example</c> and <c>amazon.com@evil.example</c> are not Amazon.
/// </summary>
internal static class Links
{
    // Top-level domains that end a bare domain. Those that are also words (me, it, is, so, to) count only before a path or after a known shortener.
    private static readonly HashSet<string> TopLevelDomains = new(StringComparer.Ordinal)
    {
        "com", "net", "org", "cn", "de", "uk", "fr", "es", "nl", "pl", "se", "jp", "kr", "tw", "hk", "ca", "au", "mx", "br", "eu", "ru", "ch", "shop", "store", "site",
        "online", "io", "ai", "app", "dev", "info", "biz", "xyz", "top", "club", "vip", "link", "live", "space", "website", "tech", "cloud", "page", "gle", "gl", "ly",
        "tv", "cc", "co", "mobi", "pro", "asia", "ltd", "group", "support", "care", "wang", "win", "fun", "icu", "example", "test", "edu", "gov", "global", "studio", "blog", "news",
        "today", "world", "life", "email", "team", "center", "market", "sale", "deals", "gift", "gifts", "discount", "promo", "coupons", "reviews", "help",
    };

    // Of these, the words that begin a sentence: with a capital they do, whatever stands before the point.
    private static readonly HashSet<string> SentenceWords = new(StringComparer.Ordinal)
    {
        "live", "link", "space", "page", "support", "care", "win", "fun", "news", "today", "world", "life", "email", "team", "center", "market", "sale", "deals", "gift", "gifts",
        "discount", "promo", "coupons", "reviews", "help", "group", "global", "top", "club", "pro", "info", "test", "example", "co",
    };

    private static readonly HashSet<string> WordLikeDomains = new(StringComparer.Ordinal) { "me", "to", "it", "is", "so", "in", "be", "at", "us", "gd", "ink", "la", "im", "id", "my", "no" };

    private static readonly HashSet<string> Shorteners = new(StringComparer.Ordinal)
    {
        "t.me", "wa.me", "m.me", "line.me", "bit.ly", "goo.gl", "youtu.be", "is.gd", "v.gd", "cutt.ly", "rb.gy", "t.co", "linktr.ee", "s.id", "u.to", "t.ly",
    };

    private static readonly HashSet<string> MailProviders = new(StringComparer.Ordinal)
    {
        "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "icloud", "aol", "gmx", "web", "mail", "proton", "protonmail", "zoho", "yandex", "qq", "foxmail", "sina", "sohu", "naver",
    };

    private static readonly string[] Schemes = ["https://", "http://", "hxxps://", "hxxp://"];

    // RFC 1035.
    private const int LongestHost = 255;

    private static readonly HashSet<string> AmazonDomains = new(StringComparer.Ordinal)
    {
        "amazon.com", "amazon.ca", "amazon.com.mx", "amazon.com.br", "amazon.co.uk", "amazon.de", "amazon.fr", "amazon.it", "amazon.es", "amazon.nl", "amazon.se",
        "amazon.pl", "amazon.com.be", "amazon.com.tr", "amazon.ie", "amazon.ae", "amazon.sa", "amazon.eg", "amazon.in", "amazon.sg", "amazon.com.au", "amazon.co.jp",
        "amazon.cn", "amazon.co.za", "amzn.to", "amzn.com", "a.co", "amzn.asia", "amzn.eu",
    };

    // Paths of the buyer's own order, return and help pages.
    private static readonly string[] OrderPaths =
    [
        "/gp/css", "/gp/your-account", "/your-account", "/your-orders", "/order", "/gp/help", "/hz/contact-us", "/contact-us", "/returns", "/spr/returns", "/gp/orc",
        "/progress-tracker", "/gp/legacy", "/gp/buyer", "/gp/aw/ya", "/gp/aw/ho", "/help", "/gp/message", "/hz/help", "/track", "/gp/digital", "/hz/inbox", "/ref=nav_orders", "/gp/feedback",
    ];

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
                TagAddress(text, tag, text.Original.Substring(start, end - start), sink);
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
        while (i < view.Count && IsHostChar(view[i]))
        {
            i++;
        }

        return i + 1;
    }

    private static void TagAddress(FoldedText text, PlacedTag tag, string address, IStructureSink sink)
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

        string folded = address.Trim().ToLowerInvariant();
        if (folded.StartsWith("mailto:", StringComparison.Ordinal))
        {
            sink.Add(StructureKind.Email, symbol, symbol + 1);
        }
        else if (folded.StartsWith("tel:", StringComparison.Ordinal))
        {
            sink.Add(StructureKind.Phone, symbol, symbol + 1);
        }
        else if (folded.StartsWith("http://", StringComparison.Ordinal) || folded.StartsWith("https://", StringComparison.Ordinal) || folded.StartsWith("//", StringComparison.Ordinal))
        {
            int hostStart = folded.IndexOf("//", StringComparison.Ordinal) + 2;
            Classify(folded, hostStart, folded.Length, folded.StartsWith("http://", StringComparison.Ordinal), isPlain: true, symbol, symbol + 1, sink);
        }
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
        while (i < view.Count && (IsHostChar(view[i]) || scheme && view[i] == '@' || scheme && i > host && view[i] is ':' or '+' or '%'
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

        string hostText = view.Slice(hostStart, hostEnd);
        int port = hostText.IndexOf(':');
        string bare = port >= 0 ? hostText.Substring(0, port) : hostText;

        // amazon.com./gp: the point of the root domain.
        int end = scheme && hostEnd + 1 == i && view[hostEnd] == '.' && view.At(i) == '/' ? i : hostEnd;
        bool path = view.At(end) == '/' || scheme && view.At(end) is '?' or '#';
        if (!scheme && !IsBareDomain(bare, path, view, start, hostEnd))
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

        string address = view.Slice(hostStart, end);
        Classify(address, 0, address.Length, insecure, view.IsPlain(hostStart, hostEnd), view.Source(start), view.Source(end - 1) + 1, sink);
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
        while (i - start <= LongestLocalPart && (IsHostChar(view.At(i)) || view.At(i) == '+'))
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
        while (end < view.Count && end - at <= LongestHost && (IsHostChar(view[end]) || view[end] == '@' && Chars.IsAlnum(view.At(end + 1))))
        {
            end++;
        }

        end = TrimmedHostEnd(view, at + 1, end);
        string domain = view.Slice(at + 1, end);
        int dot = domain.LastIndexOf('.');
        if (dot <= 0 || domain.Length - dot < 3)
        {
            return start;
        }

        if (!view.IsPlain(at + 1, end) || !AmazonHost(domain))
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

        while (view.At(i) == '}' || IsHostChar(view.At(i)))
        {
            i++;
        }

        return TrimmedHostEnd(view, start, i);
    }

    private static bool IsBareDomain(string host, bool path, AddressView view, int start, int end)
    {
        string[] labels = host.Split('.');
        string last = labels[labels.Length - 1].Replace('0', 'o');
        if (labels.Length < 2 || Array.Exists(labels, string.IsNullOrEmpty) || !last.All(Chars.IsLatin))
        {
            return false;
        }

        if (labels[0] == "www" && labels.Length >= 3)
        {
            return true;
        }

        if (Shorteners.Contains(host) && path)
        {
            return true;
        }

        if (WordLikeDomains.Contains(last))
        {
            return path && labels[labels.Length - 2].Length > 1;
        }

        if (!TopLevelDomains.Contains(last) || labels[labels.Length - 2].Length < 2 && !path)
        {
            return false;
        }

        // "done.Support will" is two sentences without a space: a word with a capital after the point is not a domain, unless all is in capitals.
        bool word = view.IsUpper(end - last.Length) && !view.IsUpper(end - 1) && last is not ("com" or "net" or "org" or "cn");
        return !word || !SentenceWords.Contains(last) && view.IsUpper(start);
    }

    private static void Classify(string address, int hostStart, int length, bool insecure, bool isPlain, int start, int end, IStructureSink sink)
    {
        int hostEnd = hostStart;
        while (hostEnd < length && address[hostEnd] is not ('/' or '?' or '#'))
        {
            hostEnd++;
        }

        string host = address.Substring(hostStart, hostEnd - hostStart);
        int at = host.LastIndexOf('@');
        host = at >= 0 ? host.Substring(at + 1) : host;
        int port = host.IndexOf(':');
        host = port >= 0 ? host.Substring(0, port) : host;
        string path = address.Substring(hostEnd, length - hostEnd);

        sink.Add(StructureKind.Link, start, end);
        if (insecure)
        {
            sink.Add(StructureKind.LinkInsecure, start, end);
        }

        if (!isPlain || !AmazonHost(host))
        {
            sink.Add(StructureKind.LinkExternal, start, end);
        }
        else if (!insecure && OrderPaths.Any(p => path.StartsWith(p, StringComparison.Ordinal)))
        {
            sink.Add(StructureKind.LinkOrder, start, end);
        }
        else
        {
            sink.Add(StructureKind.LinkAmazon, start, end);
        }
    }

    // No domain of Amazon has more than three labels: what stands before them is a subdomain and never decides.
    private static bool AmazonHost(string host)
    {
        host = host.TrimEnd('.');
        int dot = host.Length;
        for (var labels = 1; labels <= 3 && dot > 0; labels++)
        {
            dot = host.LastIndexOf('.', dot - 1);
            if (AmazonDomains.Contains(host.Substring(dot + 1)))
            {
                return true;
            }
        }

        return false;
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

    private static bool IsHostChar(char c) => Chars.IsAlnum(c) || c is '.' or '-' or '_';

    private static bool IsNonLatinLetter(char c) => Chars.IsHan(c) || Chars.IsOtherLetter(c);

    private static bool IsPathChar(char c) => c > ' ' && c < '\u007F' && c is not ('"' or '<' or '>' or '`' or '(' or ')' or '[' or ']');

    /// <summary>The text with written-out points and at-signs in their plain form.</summary>
    internal sealed class AddressView
    {
        private const int LongestInBrackets = 7;
        private const string Www = "www";

        // Words for the signs of an address, as they are put in brackets to be read by people only. Zero is read as o, four and @ as a, seven as t.
        private static readonly Dictionary<string, char> Bracketed = new(StringComparer.Ordinal)
        {
            ["."] = '.', ["dot"] = '.', ["dott"] = '.', ["dawt"] = '.', ["punkt"] = '.', ["punto"] = '.', ["point"] = '.', ["点"] = '.', ["@"] = '@', ["a"] = '@', ["at"] = '@', ["aet"] = '@', ["arroba"] = '@', ["艾特"] = '@',
            ["圈a"] = '@', ["/"] = '/', ["slash"] = '/', ["-"] = '-',
        };

        // Domains that are no words, so that a 点 or a point between blanks before them says nothing else.
        private static readonly HashSet<string> UnmistakableDomains = new(StringComparer.Ordinal)
        {
            "com", "c0m", "net", "org", "cn", "de", "xyz", "io", "co", "uk", "fr", "jp", "hk", "tw", "eu", "cc", "vip", "shop", "example", "test",
        };

        private static readonly string[] SpokenPoints = [" dot ", " d0t ", " dott ", " dawt ", " punkt "];

        private const int LeastSpelledLetters = 5;
        private FoldedText _text = new();
        private char[] _symbols = [];
        private int[] _sources = [];

        /// <summary>Reads a text in place of the one before.</summary>
        public void Read(FoldedText text)
        {
            _text = text;
            if (_symbols.Length < text.Count)
            {
                _symbols = new char[text.Count * 2];
                _sources = new int[text.Count * 2];
            }

            Count = 0;
            var i = 0;
            while (i < text.Count)
            {
                int skip = Substitute(i, out char meant);
                if (skip == 0)
                {
                    meant = text[i];
                    skip = 1;
                }

                _symbols[Count] = meant;
                _sources[Count] = i;
                Count++;
                i += skip;
            }

            JoinSpelled();
        }

        public int Count { get; private set; }

        public char this[int index] => _symbols[index];

        public char At(int index) => (uint)index < (uint)Count ? _symbols[index] : '\0';

        public int Source(int index) => _sources[index];

        public string Slice(int start, int end) => new(_symbols, start, end - start);

        public bool HasPoint(int start, int end) => Array.IndexOf(_symbols, '.', start, end - start) >= 0;

        public bool IsUpper(int index) => char.IsUpper(_text.Original[_text.OriginalStart(_sources[index])]);

        /// <summary>
        /// Whether a host is written in the characters it is read as: ASCII, or full width, which browsers read as ASCII too. A Cyrillic letter
        /// or an accent makes another host of it, to which another server answers.
        /// </summary>
        public bool IsPlain(int start, int end)
        {
            for (int i = _text.OriginalStart(_sources[start]); i < _text.OriginalEnd(_sources[end - 1]); i++)
            {
                if (_text.Original[i] is not (< '\u0080' or (>= '\uFF01' and <= '\uFF5E')))
                {
                    return false;
                }
            }

            return true;
        }

        public bool StartsWith(int at, string word)
        {
            for (var k = 0; k < word.Length; k++)
            {
                if (At(at + k) != word[k])
                {
                    return false;
                }
            }

            return true;
        }

        // s h o p . c o m: letters one by one, with a point or an at-sign among them, are read without their spaces.
        private void JoinSpelled()
        {
            var to = 0;
            var i = 0;
            while (i < Count)
            {
                var address = false;
                int end = IsSingle(i) ? SpelledEnd(i, out address) : i;
                int spacedEnd = _symbols[i] == Www[0] ? SpacedAddressEnd(i) : i;
                if (spacedEnd > end)
                {
                    end = spacedEnd;
                    address = true;
                }

                do
                {
                    if (!address || _symbols[i] != ' ')
                    {
                        _symbols[to] = _symbols[i];
                        _sources[to] = _sources[i];
                        to++;
                    }

                    i++;
                }
                while (i < end);
            }

            Count = to;
        }

        private int SpelledEnd(int start, out bool address)
        {
            var letters = 0;
            var afterSign = 0;
            var signs = 0;
            int i = start;
            while (i < Count)
            {
                char c = _symbols[i];
                if (IsSingle(i))
                {
                    letters++;
                    afterSign++;
                }
                else if (i > start && c is '.' or '@')
                {
                    signs++;
                    afterSign = 0;
                }
                else if (i == start || !(c is '/' or '-' or '_' || c == ' ' && _symbols[i - 1] != ' '))
                {
                    break;
                }

                i++;
            }

            while (i > start && _symbols[i - 1] == ' ')
            {
                i--;
            }

            address = letters >= LeastSpelledLetters && signs > 0 && afterSign >= 2;
            return i;
        }

        /// <summary>Where an address ends that starts with w w w and has blanks round its signs; the start where there is none.</summary>
        private int SpacedAddressEnd(int start)
        {
            int i = start;
            foreach (char w in Www)
            {
                if (At(i) != w || Chars.IsAlnum(At(i - 1)) && i == start)
                {
                    return start;
                }

                i = SkipSpace(i + 1);
            }

            int end = start;
            while (At(i) is '.' or '/')
            {
                i = SkipSpace(i + 1);
                while (IsHostChar(At(i)) && At(i) != '.')
                {
                    i++;
                }

                end = i;
                i = SkipSpace(i);
            }

            return end;
        }

        private int SkipSpace(int i) => At(i) == ' ' ? i + 1 : i;

        private bool IsSingle(int i) => Chars.IsAlnum(_symbols[i]) && !Chars.IsAlnum(At(i - 1)) && !Chars.IsAlnum(At(i + 1));

        private int Substitute(int i, out char meant)
        {
            char c = _text[i];
            meant = '\0';
            if (!MayBeSign(c) && !(c == ' ' && MayFollowBlank(_text.At(i + 1))))
            {
                return 0;
            }

            int inner = c == ' ' && Chars.IsAlnum(_text.At(i - 1)) ? i + 1 : i;
            if (InBrackets(_text, inner, out int bracketsEnd, out meant) && Chars.IsAlnum(_text.At(inner - (inner > i ? 2 : 1))) && Chars.IsAlnum(_text.At(bracketsEnd + (_text.At(bracketsEnd) == ' ' ? 1 : 0))))
            {
                return (_text.At(bracketsEnd) == ' ' ? bracketsEnd + 1 : bracketsEnd) - i;
            }

            if (inner > i)
            {
                string? spoken = SpokenPoint(_text, i);
                if (spoken is not null && IsDomainPart(i + spoken.Length, spoken: true))
                {
                    meant = '.';
                    return spoken.Length;
                }

                if (_text.StartsWith(i, " at ") && IsFollowedByDomain(i + 4))
                {
                    meant = '@';
                    return 4;
                }

                if (_text.StartsWith(i, " slash ") && EndsInDomain())
                {
                    meant = '/';
                    return 7;
                }
            }

            // nova点com, nova。com, nova . com
            if (_text.At(inner) is '点' or '。' or '\u2022' && (inner > i || Chars.IsAlnum(_text.At(i - 1))) || inner > i && _text.At(inner) == '.' && _text.At(inner + 1) == ' ')
            {
                int next = _text.At(inner + 1) == ' ' ? inner + 2 : inner + 1;
                if (IsDomainPart(next, spoken: _text.At(inner) != '.') && HasLetterBefore(i))
                {
                    meant = '.';
                    return next - i;
                }
            }

            return 0;
        }

        // What Substitute looks for starts with one of these, or with a blank before one of the others.
        private static bool MayBeSign(char c) => c is '(' or '[' or '{' or '<' or '\u3010' or '*' or '点' or '。' or '\u2022';

        private static bool MayFollowBlank(char c) => c is 'd' or 'p' or 'a' or 's' or '.' || MayBeSign(c);

        /// <summary>Whether a sign of an address stands in brackets.</summary>
        public static bool IsSignInBrackets(FoldedText text, int start) => InBrackets(text, start, out _, out _);

        // A loop: a lambda would be an object for every symbol.
        private static string? SpokenPoint(FoldedText text, int i)
        {
            foreach (string point in SpokenPoints)
            {
                if (text.StartsWith(i, point))
                {
                    return point;
                }
            }

            return null;
        }

        // [dot], {d0t}, (a t), <@>
        private static bool InBrackets(FoldedText text, int start, out int end, out char meant)
        {
            meant = '\0';
            end = start + 1;
            char close = text.At(start) switch
            {
                '(' => ')',
                '[' => ']',
                '{' => '}',
                '<' => '>',
                '\u3010' => '\u3011',
                '*' => '*',
                _ => '\0',
            };
            if (close == '\0')
            {
                return false;
            }

            if (!IsClosed(text, end, close))
            {
                return false;
            }

            var word = string.Empty;
            while (end - start <= LongestInBrackets && end < text.Count && text[end] != close)
            {
                char c = text[end++];
                word += c switch
                {
                    ' ' => string.Empty,
                    '0' => "o",
                    '4' => "a",
                    '7' => "t",
                    '@' when text.At(end) != close => "a",
                    _ => c.ToString(),
                };
            }

            if (text.At(end) != close || !Bracketed.TryGetValue(word, out meant))
            {
                return false;
            }

            end++;
            return true;
        }

        // Asked before a word is put together: most brackets hold more than a sign.
        private static bool IsClosed(FoldedText text, int start, char close)
        {
            for (int i = start; i <= start + LongestInBrackets; i++)
            {
                if (text.At(i) == close)
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Whether a domain's last label stands here, or one more that leads to it: zhouji-parts 点 example.</summary>
        private bool IsDomainPart(int i, bool spoken)
        {
            for (var labels = 0; labels < 3; labels++)
            {
                int end = i;
                while (Chars.IsAlnum(_text.At(end)) || _text.At(end) == '-')
                {
                    end++;
                }

                string label = _text.Slice(i, end);
                if (end == i || labels == 0 && !spoken && !UnmistakableDomains.Contains(label))
                {
                    return false;
                }

                if (UnmistakableDomains.Contains(label) || spoken && _text.At(i - 1) == ' ' && _text.StartsWith(i - 5, " dot ") && TopLevelDomains.Contains(label))
                {
                    return true;
                }

                int next = _text.At(end) == ' ' ? end + 1 : end;
                bool dot = _text.StartsWith(next, "dot ") || _text.StartsWith(next, "d0t ");
                if (!dot && _text.At(next) is not ('点' or '.'))
                {
                    return false;
                }

                next += dot ? 3 : 1;
                i = _text.At(next) == ' ' ? next + 1 : next;
            }

            return false;
        }

        private bool HasLetterBefore(int i)
        {
            int k = i - 1;
            while (k >= 0 && (Chars.IsDigit(_text[k]) || _text[k] == '-'))
            {
                k--;
            }

            return k >= 0 && Chars.IsLatin(_text[k]);
        }

        private bool EndsInDomain()
        {
            int k = Count;
            while (k > 0 && Chars.IsAlnum(_symbols[k - 1]))
            {
                k--;
            }

            return k > 0 && _symbols[k - 1] == '.' && TopLevelDomains.Contains(Slice(k, Count));
        }

        private string NextWord(int i) => _text.Slice(i, WordEnd(i));

        private int WordEnd(int start)
        {
            int end = start;
            while (end - start < 12 && Chars.IsLatin(_text.At(end)))
            {
                end++;
            }

            return end;
        }

        // "jenny at mailbox dot com", "jenny at gmail.com"; but "see it at shop.com" names a page.
        private bool IsFollowedByDomain(int i)
        {
            int end = WordEnd(i);
            return end > i + 1 && (_text.StartsWith(end, " dot ") && TopLevelDomains.Contains(NextWord(end + 5))
                || _text.At(end) == '.' && MailProviders.Contains(_text.Slice(i, end)) && TopLevelDomains.Contains(NextWord(end + 1)));
        }
    }
}
