namespace Tidewater.Templates;

public class ServiceTemplateSet
{
    public string Delay { get; init; } =
        "Dear {buyerName}, order {orderId} is delayed and should arrive on {newDate}.";

    public string Mustache { get; init; } =
        "Dear {{buyer_name}}, the licence key for your software is {{license_key}}. Enter it on the first start.";

    public string Percent { get; init; } =
        "Dear %Buyer.FirstName%, we have refunded %Refund.Amount% for the torn sleeve of order %Order.Number%.";

    public string Bracket { get; init; } =
        "Dear [BuyerName], the RMA code of your return is [RmaCode]. Please write it on the outside of the box.";

    public string Braces { get; init; } =
        "尊敬的{买家姓名}，订单{订单号}已全额退款，预计{天数}天内到账。";

    public string Customs { get; init; } =
        "尊敬的{买家姓名}，海关需要您的税号才能放行订单{订单号}，请直接回复本消息。";
}
