namespace Norrsken.Infrastructure.Templates;

public class ServiceTemplates : ITemplateRepository
{
    public string Body(TemplateKey key, string locale) => (key, locale) switch
    {
        (TemplateKey.Address, "en-US") => "The carrier cannot find the street of order {0}. Please reply with the correct address so that we can deliver.",
        (TemplateKey.Address, "zh-CN") => "您好，快递反馈订单 {0} 的收货地址有误，请直接回复正确的地址，以便我们重新派送。",
        (TemplateKey.Delay, "en-US") => "Order {0} is late: the new delivery date is {1}. If that is too late for you, we will cancel it and refund you in full.",
        (TemplateKey.Delay, "zh-CN") => "您好，订单 {0} 因海关查验延误，预计 {1} 送达；若您不愿等待，我们将取消订单并全额退款。",
        (TemplateKey.Broken, "en-US") => "We are sorry that the shade arrived cracked. A new shade for order {0} ships today, and you need not return the broken one.",
        (TemplateKey.Broken, "zh-CN") => "您好，灯罩在运输中破裂，非常抱歉。我们今天免费补发新灯罩，破损件无需寄回。",
        (TemplateKey.Engraving, _) => "Please confirm the text to be engraved on order {0}. We start on Monday and cannot change it afterwards.",
        _ => string.Empty,
    };
}
