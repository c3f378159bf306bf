namespace Cobalt.Notifications;

public class AmazonBuyerLetter
{
    public string Render(string buyer, string orderId, string shopUrl, string couponCode)
    {
        // expect@+5: BSM3001|BSM3003|BSM1007
        // expect@+5: BSM1002|BSM1001
        return $"""
            Dear {buyer},
            the wrong lens cap was packed with order {orderId}; the right one ships tomorrow.
            You find everything else for your camera at {shopUrl}, our own online shop.
            Type {couponCode} there and the parcel costs you less.
            Cobalt Optics
            """;
    }

    public string RenderZh(string buyer, string orderId, string weixin)
    {
        // expect@+4: BSM3002|BSM3003
        return $$"""
            {{buyer}} 您好：
            订单 {{orderId}} 的镜头盖发错了，正确的明天寄出。
            急的话请加微信 {{weixin}} 联系我本人。
            """;
    }

    public string RenderSerial(string buyer, string serial) => $"""
        Dear {buyer},
        the serial number {serial} is registered; the warranty ends in two years.
        """;
}
