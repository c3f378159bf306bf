namespace HaiTun.Erp.Kefu;

/// <summary>买家来信的回复模板</summary>
public static class HuiFuMuBan
{
    public const string 已用优惠 = "您好，您下单时页面上的优惠券已经抵扣了 3 美元，所以订单实付为 27 美元。";
    public const string 引用来信 = "您好，您来信写道“包装里的卡片让我写好评换礼品卡”。那张卡片违反亚马逊规定，请您不要理会，我们已停用这批包装。";
    public const string 补发零件 = "您好，缺的脚轮今天免费补寄，预计周四送到。";
    public const string 尺码 = "您好，您的身高体重建议选择 L 码，M 码会偏紧。";
    public const string 保修 = "您好，电机享有两年质保，请回复机身底部的序列号，我们为您安排免费维修。";
    public const string 定制 = "您好，您提供的刻字内容超过十二个字，请问可以缩短吗？";
    public const string 关税 = "您好，亚马逊结算时已经收取进口税，快递员不应再向您收费；若被收费请回复告诉我们。";

    public static string 取模板(string 场景) => 场景 switch
    {
        "尺码" => 尺码, "保修" => 保修, "定制" => 定制, _ => 补发零件
    };
}
