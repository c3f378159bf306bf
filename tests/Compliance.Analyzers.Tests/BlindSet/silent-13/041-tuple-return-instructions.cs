namespace Adler.Marktplatz.Vorlagen;

public static class Ruecksendung
{
    // (Schlüssel, Sprache, Text an den Käufer)
    public static readonly (string Key, string Lang, string Text)[] Alle =
    {
        ("ruecksendung.etikett", "en", "Please print the label from your Amazon account and pack the grinder in its box."),
        ("ruecksendung.frist", "en", "You can return the grinder until 31 January, as it was bought in November."),
        ("ruecksendung.ohne", "en", "You need not send anything back. The full price of order {0} has been refunded."),
        ("ruecksendung.teil", "en", "The grinder came back without the hopper. Therefore we can refund {0} of {1}; please tell us if you find it."),
        ("ruecksendung.umtausch", "en", "Once UPS has scanned your parcel, the new grinder goes out, without any cost for you."),
        ("ruecksendung.zh", "zh", "您好，退货标签已生成，请在亚马逊订单页面打印，运费由我们承担。"),
        ("ruecksendung.zh2", "zh", "您好，退回的磨豆机已签收，款项今天原路退回您的信用卡。"),
    };

    public static string Text(string key, params object[] args) =>
        string.Format(Alle.First(t => t.Key == key).Text, args);
}
