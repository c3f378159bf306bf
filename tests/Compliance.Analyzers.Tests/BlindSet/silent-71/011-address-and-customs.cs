using System.Net.Mail;

namespace Kestrel.Amz.Mail.Delivery
{
    public static class DeliveryMails
    {
        public static MailMessage Address(this AmzOrder o, string from) => o.Lang switch
        {
            "zh" => new MailMessage(from, o.BuyerRelayEmail, $"订单{o.AmazonOrderId}的收货地址", $"{o.BuyerName}您好，快递员反馈找不到{o.Street}的入口，请回复楼栋号和门禁密码，我们会更新给承运商。"),
            _ => new MailMessage(from, o.BuyerRelayEmail, $"Delivery address of order {o.AmazonOrderId}", $"Hello {o.BuyerName}, the driver could not find the entrance in {o.Street}. Please reply with the building and the gate code so we can update the carrier."),
        };

        public static MailMessage Customs(this AmzOrder o, string from)
        {
            var subject = o.Lang == "zh" ? "清关所需信息" : "Number needed for customs";
            var body = o.Lang == "zh"
                ? $"{o.BuyerName}您好，订单{o.AmazonOrderId}需要个人通关码才能放行，请回复本邮件提供，仅用于本次清关。"
                : $"Hello {o.BuyerName}, order {o.AmazonOrderId} can only be released with your personal customs code. Please reply with it; it is used for this shipment only.";
            return new MailMessage(from, o.BuyerRelayEmail, subject, body);
        }

        public static MailMessage Pallet(this AmzOrder o, string from)
        {
            var body = o.Lang == "zh"
                ? $"{o.BuyerName}您好，订单{o.AmazonOrderId}的衣柜重85公斤，将用托盘送到路边。请问周二上午还是周四下午方便收货？"
                : $"Hello {o.BuyerName}, the wardrobe in order {o.AmazonOrderId} weighs 85 kg and comes on a pallet to the kerb. Would Tuesday morning or Thursday afternoon suit you?";
            return new MailMessage(from, o.BuyerRelayEmail, o.Lang == "zh" ? "大件送货时间" : "Day for your bulky delivery", body);
        }
    }
}
