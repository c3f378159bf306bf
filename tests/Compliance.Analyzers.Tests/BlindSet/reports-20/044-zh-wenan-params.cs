namespace SaoHuo.XiaoJiaoBen;

public class MoBan
{
    public string Text { get; init; } = "";
    public string Lang { get; init; } = "zh";
}

public class MoBanKu(string zhuTi = "您的订单")
{
    public MoBan[] QuBu() => new[]
    {
        new MoBan { Text = "您好，您订的水杯{颜色}暂时缺货，已为您全额退款，非常抱歉。" },
        new MoBan { Text = "您好，凭{优惠码}下次购买水杯立减{金额}美元，三十天内有效。" }, // expect: BSM1002|BSM1001
        new MoBan { Text = "您好，店铺反馈里的一星请您尽快删除，否则我们没法给您退款。" }, // expect: BSM2005|BSM2001
        new MoBan { Text = "您好，如有不满请先找我们，千万别直接写差评。" }, // expect: BSM2003
        new MoBan { Text = "您好，杯盖漏水的话，请把密封圈转半圈再压紧。" },
        new MoBan { Text = "您好，介绍朋友来买，您和朋友各得一个杯刷。" }, // expect: BSM1006|BSM1005
        new MoBan { Text = "您好，详细教程请到 www.shuibei-guan.example 观看。" }, // expect: BSM3001
    };

    public string ZhuTi => zhuTi;
}
