namespace Wanli.Erp.Help;

public static class HelpCenter
{
    /// <summary>Shown to sellers beside the template editor.</summary>
    public static readonly (string Title, string Html)[] Articles =
    [
        ("What may I write to Amazon buyers?",
            "<p>Never offer your buyers coupons, gift cards, cashback or future discounts. Do not ask them for five stars, and do not ask them to change a review.</p>"),
        ("Why was my template rejected?",
            "<p>Typical reasons: a WhatsApp number in the text, a link to your own shop, or a sentence such as <i>Leave us a review and get 10% off</i>.</p>"),
        ("站内信红线",
            "<p>以下内容严禁发送给买家：好评返现、送优惠券、引导加微信、要求修改或删除差评、私下退款。</p>"),
        ("如何索评",
            "<p>请使用后台的“请求评论”按钮，由亚马逊统一发送，不要自行编写索评内容。</p>"),
    ];
}
