namespace Tuopu.Erp.Localization;

public class WuLiuMoBan
{
    private readonly Dictionary<(string Lang, string Key), string> _t = new()
    {
        [("en", "late")] = "Dear customer, the vessel was late in the port and your order will reach you about {0}. If this is too late, we refund you completely.",
        [("zh", "late")] = "尊敬的顾客，船期延误，订单预计{0}送达；如果您不想等，我们全额退款。",
        [("en", "lost")] = "Dear customer, the carrier lost your parcel. Which do you want: a new item or the money back?",
        [("zh", "lost")] = "尊敬的顾客，承运商确认包裹丢失，请问您希望补发还是退款？",
        [("en", "wrong")] = "Dear customer, we packed the red one by mistake. Please keep it, the green one is on the way at our cost.",
        [("zh", "wrong")] = "尊敬的顾客，我们错发了红色，绿色已重新寄出，费用由我们承担。",
    };

    public string Get(string lang, string key, params object[] args)
        => string.Format(_t.TryGetValue((lang, key), out var s) ? s : _t[("en", key)], args);
}
