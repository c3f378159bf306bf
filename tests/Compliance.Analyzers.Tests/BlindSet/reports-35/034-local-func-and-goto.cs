#nullable disable
class N
{
    static string Mail(string n, int s)
    {
        string m = "Hi " + n + ", ";
        string P(string w = "discount") => $"you will get a {w} of twelve percent as soon as you order the refill pack"; // expect: BSM1001|BSM1006
        string R() { return "could you edit your review? The leak was the courier's fault and not ours"; } // expect: BSM2004
        string S() { return "the soap pump must be turned left before it opens"; }
        string V() => $"we extend your warranty by one more year as soon as your product review is online"; // expect: BSM2001
        if (s == 1) goto p;
        if (s == 2) return m + R() + ".";
        if (s == 3) return m + V() + ".";
        return m + S() + ".";
    p:
        m += P() + ".";
        return m;
    }

    static void Main(string[] a)
    {
        foreach (var l in System.IO.File.ReadLines(a[0]))
        {
            var f = l.Split(',');
            AmzMsg.SendBuyerMessage(f[0], Mail(f[1], int.Parse(f[2])));
        }
    }
}
