namespace Yunfan.Outreach;

public sealed record HuiFu(string Key, string NeiRong);

public static class HuiFuKu
{
    public static readonly HuiFu[] MaiJiaHuiFu =
    [
        new("问优惠券", "您好，您问到是否有优惠券：目前没有，请以商品页面显示为准。"),
        new("发票折扣", "您好，发票上的5美元是亚马逊在本订单中已抵扣的优惠，无需另外操作。"),
        new("陌生来电", "您好，您提到的那通“好评送礼品卡”的电话不是我们打的，请向亚马逊举报。"),
        new("配对码", "您好，蓝牙配对码是0000，长按星形按钮三秒进入配对模式。"),
        new("破损", "您好，杯子破损我们已全额退款，商品无需寄回。"),
        new("部分退款", "您好，漏发的杯盖对应的3美元已从本订单退回原支付方式。"),
    ];
}
