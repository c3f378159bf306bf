using System.Collections.Generic;

namespace PawKitchen.Web.Templates;

public static class BuyerTemplates
{
    public static readonly Dictionary<string, string> Zh = new()
    {
        ["delay"] = "尊敬的顾客，因清关延误，包裹预计晚到三天，如您不愿等待，我们可为您全额退款。",
        ["thanks"] = "尊敬的顾客，感谢购买我们的不粘锅，回复本消息即可领取一张八折优惠券。", // expect: BSM1002|BSM1001
        ["gift"] = "尊敬的顾客，我们为您准备了一份小礼物（硅胶铲一把），免费送给您，请告诉我们收件地址。", // expect: BSM1005
        ["new"] = "尊敬的顾客，本店新款空气炸锅已经上架，欢迎进店选购！", // expect: BSM1007
        ["invoice"] = "尊敬的顾客，您要的发票已经附在附件中，请查收。",
    };

    public static readonly Dictionary<string, string> En = new()
    {
        { "delay", "Dear customer, customs is checking the parcel, it comes around three days later. You can also get your money back." },
        { "new", "Dear customer, our new air fryer is online since Monday, come and look, you will love it too!" }, // expect: BSM1007
        { "again", "Dear customer, this is our second reminder, we still did not see your review of the pan. Please write some lines." }, // expect: BSM2006
    };
}
