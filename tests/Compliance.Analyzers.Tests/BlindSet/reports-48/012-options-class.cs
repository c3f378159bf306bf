namespace CrossBorder.Api.Options;

public class AmazonMessageOptions
{
    public const string Section = "AmazonMessage";

    /// <summary>签名</summary>
    public string Signature { get; set; } = "Support Team, Lumina Lighting";

    /// <summary>自动回复：非工作时间</summary>
    public string OffHoursReply { get; set; } = "Hello, thanks for writing. Our team is offline until Monday 9:00 and will answer you then.";

    /// <summary>自动回复：询价</summary>
    public string PriceReply { get; set; } = "Hello, buying direct from us is cheaper: we invoice you by bank transfer and ship the same day."; // expect: BSM3003|BSM1001

    /// <summary>售后引导</summary>
    public string AfterSalesGuide { get; set; } = "您好，售后登记请访问 www.lumina-care.cn/fuwu 填写表单。"; // expect: BSM3001|BSM3003

    /// <summary>延保</summary>
    public string Warranty { get; set; } = "Leave your opinion under the product and your warranty grows from 12 to 36 months."; // expect: BSM2001

    /// <summary>退货</summary>
    public string ReturnReply { get; set; } = "您好，请在“我的订单”中申请退货，亚马逊会提供预付退货标签。";
}
