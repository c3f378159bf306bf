namespace HaiTao.SaaS.Config;

public sealed class MaiJiaXiaoXiOptions
{
    /// <summary>缺货退款后发送</summary>
    public string QueHuo { get; set; } = "您好，很遗憾库存盘点有误，订单已由我们取消，款项全额退回。";

    /// <summary>签收后第三天</summary>
    public string QianShouHou { get; set; } = "您好，收藏我们的店铺，新品上架第一时间通知您，老客还有惊喜价。"; // expect: BSM1007|BSM1001

    /// <summary>推荐有礼</summary>
    public string TuiJian { get; set; } = "您好，把我们介绍给朋友，朋友下单后您得二十美元红包。"; // expect: BSM1006|BSM1004|BSM1003

    /// <summary>客诉安抚</summary>
    public string AnFu { get; set; } = "您好，让您久等了实在抱歉，愿意赔您一点心意，金额您开口，只要别开case。"; // expect: BSM1003

    /// <summary>引流</summary>
    public string YinLiu { get; set; } = "您好，售后群已建好，搜索公众号“海淘家居”即可进群。"; // expect: BSM3002|BSM3003|BSM3001

    /// <summary>发票</summary>
    public string FaPiao { get; set; } = "您好，发票已上传，可在“我的订单”中下载。";

    /// <summary>保修登记</summary>
    public string BaoXiu { get; set; } = "您好，到 www.haitao-baoxiu.example 填写资料，质保立刻延长一年。"; // expect: BSM3001|BSM1006
}
