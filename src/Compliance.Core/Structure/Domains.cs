using Compliance.Text;

namespace Compliance.Structure;

/// <summary>What is known of hosts and paths.</summary>
internal static class Domains
{
    /// <summary>Top-level domains that end a bare domain. Those that are also words (me, it, is, so, to) count only before a path or after a known shortener.</summary>
    public static readonly WordsByLetters TopLevel = new(
        "com", "net", "org", "cn", "de", "uk", "fr", "es", "nl", "pl", "se", "jp", "kr", "tw", "hk", "ca", "au", "mx", "br", "eu", "ru", "ch", "shop", "store", "site",
        "online", "io", "ai", "app", "dev", "info", "biz", "xyz", "top", "club", "vip", "link", "live", "space", "website", "tech", "cloud", "page", "gle", "gl", "ly",
        "tv", "cc", "co", "mobi", "pro", "asia", "ltd", "group", "support", "care", "wang", "win", "fun", "icu", "example", "test", "edu", "gov", "global", "studio", "blog", "news",
        "today", "world", "life", "email", "team", "center", "market", "sale", "deals", "gift", "gifts", "discount", "promo", "coupons", "reviews", "help");

    /// <summary>Of these, the words that begin a sentence: with a capital they do, whatever stands before the point.</summary>
    public static readonly WordsByLetters SentenceWords = new(
        "live", "link", "space", "page", "support", "care", "win", "fun", "news", "today", "world", "life", "email", "team", "center", "market", "sale", "deals", "gift", "gifts",
        "discount", "promo", "coupons", "reviews", "help", "group", "global", "top", "club", "pro", "info", "test", "example", "co");

    /// <summary>Those that are no words, whatever they are written with.</summary>
    public static readonly WordsByLetters NeverWords = new("com", "net", "org", "cn");

    /// <summary>Those that are also words.</summary>
    public static readonly WordsByLetters WordLike = new("me", "to", "it", "is", "so", "in", "be", "at", "us", "gd", "ink", "la", "im", "id", "my", "no");

    /// <summary>Hosts that are known by themselves, mostly because they shorten addresses.</summary>
    public static readonly WordsByLetters Shorteners = new(
        "t.me", "wa.me", "m.me", "line.me", "bit.ly", "goo.gl", "youtu.be", "is.gd", "v.gd", "cutt.ly", "rb.gy", "t.co", "linktr.ee", "s.id", "u.to", "t.ly");

    /// <summary>Names of mail providers, before their top-level domain.</summary>
    public static readonly WordsByLetters MailProviders = new(
        "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "icloud", "aol", "gmx", "web", "mail", "proton", "protonmail", "zoho", "yandex", "qq", "foxmail", "sina", "sohu", "naver");

    private static readonly WordsByLetters Amazon = new(
        "amazon.com", "amazon.ca", "amazon.com.mx", "amazon.com.br", "amazon.co.uk", "amazon.de", "amazon.fr", "amazon.it", "amazon.es", "amazon.nl", "amazon.se",
        "amazon.pl", "amazon.com.be", "amazon.com.tr", "amazon.ie", "amazon.ae", "amazon.sa", "amazon.eg", "amazon.in", "amazon.sg", "amazon.com.au", "amazon.co.jp",
        "amazon.cn", "amazon.co.za", "amzn.to", "amzn.com", "a.co", "amzn.asia", "amzn.eu");

    private static readonly string[] OrderPaths =
    [
        "/gp/css", "/gp/your-account", "/your-account", "/your-orders", "/order", "/gp/help", "/hz/contact-us", "/contact-us", "/returns", "/spr/returns", "/gp/orc",
        "/progress-tracker", "/gp/legacy", "/gp/buyer", "/gp/aw/ya", "/gp/aw/ho", "/help", "/gp/message", "/hz/help", "/track", "/gp/digital", "/hz/inbox", "/ref=nav_orders", "/gp/feedback",
    ];

    /// <summary>Whether a host is Amazon's. No domain of Amazon has more than three labels: what stands before them is a subdomain and never decides.</summary>
    public static bool IsAmazon(Letters host)
    {
        int end = host.Length;
        while (end > 0 && host[end - 1] == '.')
        {
            end--;
        }

        int start = end;
        for (var labels = 1; labels <= 3 && start > 0; labels++)
        {
            start = host.Part(0, start - 1).LastIndexOf('.') + 1;
            if (Amazon.Holds(host.Part(start, end)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a path on Amazon leads to the buyer's own order, return and help pages.</summary>
    public static bool IsOrderPath(Letters path)
    {
        foreach (string order in OrderPaths)
        {
            if (path.StartWith(order))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a symbol can stand in a host, or before the sign of an e-mail address.</summary>
    public static bool IsHostChar(char c) => Chars.IsAlnum(c) || c is '.' or '-' or '_';
}
