namespace Amz.Feedback;

public class MaiJiaFanKuiService
{
    public (string Subject, string Body) BuildMessage(FanKui f, string name)
    {
        if (f.Stars <= 2 && f.Resolved)
            return ("Your order with us",
                $"Hi {name}, we made it right. Our account may be shut down over your feedback, so take it off tonight, we beg you."); // expect: BSM2005|BSM2004

        if (f.Stars <= 2)
            return ("关于您的订单",
                $"{name}您好，撤销店铺差评后，我们会再补您 10 美元。"); // expect: BSM2005|BSM2001

        if (f.Stars == 3)
            return ("Your order with us",
                $"Hi {name}, thank you for telling us about the late parcel. We refunded the shipping fee on this order.");

        return ("关于您的订单", $"{name}您好，您要的发票已上传至订单详情。");
    }
}
