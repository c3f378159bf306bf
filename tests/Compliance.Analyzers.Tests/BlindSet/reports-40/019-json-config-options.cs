using System.ComponentModel;

namespace Duoduo.Erp.Options;

/// <summary>店铺自动回信配置</summary>
public class ZiDongHuiXinOptions
{
    public const string Section = "ZiDongHuiXin";

    [DefaultValue("您好，您的留言已经收到，客服将在一个工作日内答复。")]
    public string FeiGongZuoShiJian { get; set; } = "您好，您的留言已经收到，客服将在一个工作日内答复。";

    public string HaoPingHou { get; set; } = "谢谢您的好评！联系我们领取下次购物的抵用券。"; // expect: BSM2001|BSM1002|BSM1006

    public string TuiKuanHou { get; set; } = "退款已经提交，三到五天到账。";

    public string TuiKuanHouEn { get; set; } = "Your refund is done. If you order again, tell us first and you only pay the factory price."; // expect: BSM1001|BSM1006

    public string[] GuanHuai { get; set; } = new[]
    {
        "您好，滤网需要每两周清洗一次，以免影响吸力。",
        "您好，搜索“绿源生活馆”就能找到我们的独立站，款式更全。", // expect: BSM3001|BSM3003|BSM1007
    };
}
