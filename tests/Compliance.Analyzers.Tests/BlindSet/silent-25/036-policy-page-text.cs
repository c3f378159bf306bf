namespace Xixi.Compliance.Zhidao;

/// <summary>后台“合规指南”页面，给运营人员看</summary>
public static class HeGuiZhiNan
{
    public const string BiaoTi = "站内信合规指南";

    public const string ZhengWen = @"
一、禁止向买家发送优惠券、折扣码、礼品卡。
二、禁止以返现、赠品换取评价，禁止要求买家修改或删除评价。
三、禁止在消息中留下微信、电话、邮箱和外部链接。
四、允许：退款、补发、物流异常、定制确认、发票。";

    public const string English =
        "Do not send coupons to buyers. Do not ask for positive reviews. Do not ask buyers to remove reviews. " +
        "Do not move the conversation to e-mail, phone or WhatsApp.";

    public static readonly string[] FaZe = { "首次违规：书面警告", "再次违规：停用账号", "三次违规：调离岗位" };
}
