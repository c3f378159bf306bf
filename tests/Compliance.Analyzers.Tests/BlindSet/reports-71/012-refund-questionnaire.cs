using System.Collections.Generic;

namespace TopVolt.Service.Refunds;

public record RefundText(string Code, string English, string Chinese);

public static class RefundTextCatalog
{
    public static IEnumerable<RefundText> GetAll()
    {
        yield return new RefundText(
            "R01",
            "We refunded 23.90 EUR to your original payment method; your bank usually needs three days.",
            "23.90欧元已退回到您的原支付方式，银行一般需要三天入账。");

        yield return new RefundText(
            "R02",
            "Before we look at the return, please send a photo of your passport and the front of your bank card.", // expect: BSM3004
            "退货之前，请先拍一下您的身份证正反面和银行卡发给我们核实。"); // expect: BSM3004

        yield return new RefundText(
            "R03",
            "Amazon takes its time, so we would rather give you the money back by Zelle tonight.", // expect: BSM1004|BSM3003
            "退款只能通过亚马逊原路退回，请您放心。");

        yield return new RefundText(
            "R04",
            "To finish the return we still need the serial number printed under the battery.",
            "为完成退货，还需要您提供电池下方的序列号。");
    }
}
