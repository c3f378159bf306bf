namespace QiMing.ShouHou;

public sealed class BaoXiuHuiFu(IBaoXiuKu ku)
{
    public async Task<string> HuiFuAsync(string danHao, string wenTi)
    {
        var bx = await ku.ChaAsync(danHao);
        if (bx is null)
            return "您好，我们没有查到该序列号，请拍一张机身铭牌发给我们核对。";

        return wenTi switch
        {
            "屏幕" => $"您好，屏幕保修至{bx.DaoQi:yyyy年M月d日}，在保修期内，我们免费更换，往返运费由我们支付。",
            "电池" => "您好，电池鼓包请立即停用。新电池免费寄给您，旧电池请按当地规定回收。",
            "进水" => $"您好，进水不在保修范围内，维修需要{bx.WeiXiuFei:F0}美元，您可以先看报价再决定。",
            "赠品" => "您好，手机壳是套装内的配件，漏发了我们补寄；套装之外没有其他赠品。",
            "评价" => "您好，您怎么评价是您的自由，不影响保修，我们照常给您换新。",
            _ => "您好，请告诉我们故障出现的时间和现象，最好附一段视频。",
        };
    }
}
