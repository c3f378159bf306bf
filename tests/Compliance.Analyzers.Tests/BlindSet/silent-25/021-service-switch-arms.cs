namespace Lianfeng.Erp.WuLiu;

public class WuLiuTongZhi
{
    public string GetBuyerMessage(string zhuangTai, string yuYan) => (zhuangTai, yuYan) switch
    {
        ("lost", "zh") => "您好，包裹在运输途中遗失，我们已为您全额退款，款项会原路退回。",
        ("lost", "en") => "Hello, the parcel was lost in transit. We have refunded the whole amount to the card you used.",
        ("customs", "zh") => "您好，包裹正在清关，预计比原定日期晚三天送达，给您添麻烦了。",
        ("customs", "en") => "Hello, customs has held the parcel for a check. It should arrive three days later than promised.",
        ("broken", "tw") => "您好，杯身破裂非常抱歉，新的杯子明天免費寄出，舊的不必寄回。",
        ("broken", "en") => "Hello, we are sorry about the crack. A new cup leaves tomorrow, and you can throw the old one away.",
        ("refused", _) => "Hello, the carrier reports that the parcel was refused. Once it is back with us, you get your money back.",
        _ => throw new NotSupportedException($"没有模板：{zhuangTai}/{yuYan}"),
    };
}
