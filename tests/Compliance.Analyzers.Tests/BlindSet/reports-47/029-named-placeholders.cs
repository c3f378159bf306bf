namespace Tidewater.Templates;

public class BuyerTemplateSet
{
    public string PlainDelay { get; init; } =
        "Dear {buyerName}, order {orderId} is delayed and should arrive on {newDate}.";

    public string Mustache { get; init; } =
        "Dear {{buyer_name}}, redeem {{coupon_code}} on your next order before {{expiry}}."; // expect: BSM1002|BSM1006

    public string Percent { get; init; } =
        "Dear %Buyer.FirstName%, for you we go down by %Discount.Percentage% on every other size."; // expect: BSM1001

    public string Bracket { get; init; } =
        "Dear [BuyerName], reach our manager directly at [SupportPhone] if anything is wrong."; // expect: BSM3002|BSM3003

    public string Braces { get; init; } =
        "尊敬的{买家姓名}，写下评论后，我们将送您{礼品名称}。"; // expect: BSM2001

    public string RefundDone { get; init; } =
        "尊敬的{买家姓名}，订单{订单号}已全额退款，预计{天数}天内到账。";
}
