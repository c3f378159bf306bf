namespace Zhimai.Oms.Core.Messaging;

public enum 场景
{
    缺件,
    错发,
    七天未评,
    嫌贵,
    关怀
}

public static class 消息模板
{
    public static string 取(场景 s, string 订单号, string 商品) => s switch
    {
        场景.缺件 => $"您好，订单 {订单号} 的{商品}少装了固定扣，我们已安排免费补寄，三天内发出。",
        场景.错发 => $"您好，订单 {订单号} 我们发错了颜色，非常抱歉。正确的{商品}今天寄出，错发的您留着或者丢弃都可以。",
        场景.七天未评 => $"您好，收到{商品}一周了吧？拍个照写上三五句好话，满分走起，截图给我，送您同款一个。", // expect: BSM2001|BSM2002
        场景.嫌贵 => $"您好，您先按原价拍下{商品}，收货后我再悄悄退您三成，别声张。", // expect: BSM1001|BSM1004|BSM1003
        场景.关怀 => $"您好，感谢您购买{商品}，祝您生活愉快，天天开心！", // expect: BSM4002
        _ => string.Empty,
    };
}
