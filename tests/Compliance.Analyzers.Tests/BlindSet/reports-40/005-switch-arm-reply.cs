namespace Xm.Seller.Reply;

public enum 买家场景 { 破损, 少件, 好评后, 长期未购, 询价 }

public static class HuiFuGenerator
{
    public static string ShengCheng(买家场景 s, string buyer) => s switch
    {
        买家场景.破损 => $"{buyer}，非常抱歉杯子在运输中破损，我们已经为您办理全额退款。",
        买家场景.少件 => $"{buyer}，少的那只杯盖今天已经补发。",
        买家场景.好评后 => $"{buyer}，感谢您！下一单我们会悄悄多塞一件小礼物给您。", // expect: BSM1005|BSM1006
        买家场景.长期未购 => $"{buyer}，好久不见，本周店里全场满 50 立减 10，快来看看吧。", // expect: BSM1001|BSM1007
        买家场景.询价 => $"{buyer}，您好，到我们自己的官网下单会比这里便宜不少。", // expect: BSM3003|BSM1001
        _ => $"{buyer}，您好，请告诉我们具体遇到什么问题。"
    };
}
