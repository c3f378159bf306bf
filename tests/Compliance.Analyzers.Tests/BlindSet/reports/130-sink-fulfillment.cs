using software.amzn.spapi.Model.fulfillment.outbound.v2020_07_01;

namespace Xiangyun.Fba;

public static class BeizhuHelper
{
    public static void Fill(UpdateFulfillmentOrderRequest req, bool isNew)
    {
        if (isNew)
            req.DisplayableOrderComment = "感谢订购，扫码加微信 xy-fuwu 领取5元红包。"; // expect: BSM3002|BSM1004|BSM3003
        else
            req.DisplayableOrderComment = "补发件：缺少的支架，本单不收费。";

        foreach (var item in req.Items)
        {
            item.DisplayableComment = "玻璃制品，开箱请小心。";
        }
    }

    public static LabelCustomization Label() => new() { CustomTextForLabel = "5星好评返现20元" }; // expect: BSM2001|BSM1004
}
