namespace Fuzhou.Msg;

public static class YaMaXunLianJie
{
    public const string TuiHuo = "https://www.amazon.com/returns";
    public const string DingDan = "https://www.amazon.com/your-orders";

    public static string TuiHuoXin(string maiJia, string orderId) =>
        $"Dear {maiJia}, you can start the return of order {orderId} at {TuiHuo}. The label is free because the case is broken.";

    public static string FaPiaoXin(string maiJia) =>
        "Dear " + maiJia + ", the invoice is in your order page " + DingDan + " under the word Invoice.";

    public static string ZhongWen(string maiJia) =>
        $"{maiJia}您好，退货请在“我的订单”页面提交：https://www.amazon.com/your-orders ，我们收到后全额退款。";

    public static string YinYong(string maiJia, string yuanHua) =>
        $"Dear {maiJia}, you wrote: \"{yuanHua}\". The case is for the small phone only, so please return it, we pay the way back.";
}
