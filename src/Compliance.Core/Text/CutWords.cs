namespace Compliance.Text;

/// <summary>
/// Finds words of the offence that are cut by blanks or line breaks (<c>dis count</c>, <c>gi ft</c>, <c>re\nview</c>). Only the words listed here are looked
/// for, whole, in pieces of any length; what consists of words of its own is not cut (see <see cref="Undisguise"/>).
/// </summary>
internal static class CutWords
{
    private const int LongestGap = 3;
    private const int LongestEnding = 3;

    private static readonly string[] Words =
    [
        "review", "rating", "feedback", "positive", "negative", "stars", "star", "comment", "delete", "discount", "coupon", "voucher", "promo", "rebate", "refund", "reward", "bonus",
        "gift", "free", "cash", "bucks", "dollars", "compensation", "compensate", "credit", "whatsapp", "wechat", "telegram", "instagram", "facebook", "messenger", "paypal",
        "venmo", "amazon", "website", "webshop", "email", "message", "number", "contact", "link", "shop", "leave", "write", "remove", "change", "update", "revise", "withdraw",
        "five", "opinion", "honest", "experience", "product", "listing", "special", "offer", "price", "cheap", "dollar", "euros", "money", "payment", "transfer", "partial", "extra",
        "present", "surprise", "card", "raffle", "lottery", "prize", "loyalty", "member", "exclusive", "future", "purchase", "customer", "screenshot", "photo", "picture",
        "return", "cancel", "store", "follow", "subscribe", "channel", "group", "telephone", "phone", "mobile", "viber", "skype", "line", "twitter", "youtube", "tiktok",
    ];

    // No words of their own, although phrases of the policy that are written in pieces make them known.
    private static readonly string[] Halves = ["rev", "iew", "dis", "ete", "com", "tele", "telegr", "sta", "ins", "inst", "insta", "amaz", "zon", "webs", "youtu"];

    private static readonly string[]?[] ByLetters = ReadWords();

    /// <summary>Whether a range is a piece of a cut word and never a word.</summary>
    public static bool IsHalf(FoldedText text, int start, int end) => text.IsAnyOf(Halves, start, end);

    /// <summary>Where a cut word ends that starts here; the start where none does.</summary>
    public static int End(FoldedText text, int start)
    {
        int second = GapEnd(text, start + 1);
        if (!Chars.IsLatin(text.At(start)) || !Chars.IsLatin(text.At(second)) || ByLetters[Letters(text[start], text[second])] is not string[] words)
        {
            return start;
        }

        foreach (string word in words)
        {
            int end = End(text, start, word);
            if (end > start)
            {
                return end;
            }
        }

        return start;
    }

    private static int End(FoldedText text, int start, string word)
    {
        int i = start + 1;
        var cut = false;
        for (var k = 1; k < word.Length; k++)
        {
            int gap = GapEnd(text, i);

            if (text.At(gap) != word[k])
            {
                return start;
            }

            cut |= gap > i;
            i = gap + 1;
        }

        if (!cut)
        {
            return start;
        }

        int end = i;
        while (Chars.IsLatin(text.At(end)))
        {
            end++;
        }

        return end - i <= LongestEnding && !Chars.IsDigit(text.At(end)) ? end : start;
    }

    private static int GapEnd(FoldedText text, int start)
    {
        // rev-
        // iew
        int end = text.At(start) == '-' && text.At(start + 1) == '\n' ? start + 1 : start;
        while (end - start < LongestGap && Chars.IsSpace(text.At(end)))
        {
            end++;
        }

        return end;
    }

    private static int Letters(char first, char second) => (first - 'a') * 26 + second - 'a';

    private static string[]?[] ReadWords()
    {
        var words = new string[]?[26 * 26];
        foreach (string word in Words)
        {
            int letters = Letters(word[0], word[1]);
            if (words[letters] is { } known)
            {
                Room.Widen(ref known, known.Length + 1);
                known[known.Length - 1] = word;
                words[letters] = known;
            }
            else
            {
                words[letters] = [word];
            }
        }

        return words;
    }
}
