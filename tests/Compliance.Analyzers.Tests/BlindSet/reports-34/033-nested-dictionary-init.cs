namespace Hutzler.Sprachen;

public class TextCatalog : Dictionary<string, IDictionary<string, string>>
{
    public static TextCatalog BuyerCatalog { get; } = new()
    {
        ["en"] = new Dictionary<string, string>
        {
            ["battery.fault"] = "The battery of your e-bike must not be charged any more. Amazon collects it and we refund the whole order.",
            ["owner.club"] = "Welcome to the Hutzler owners' club: points for each purchase, and points turn into accessories.", // expect: BSM1006
            ["service.friend"] = "Tell us your mobile number and our mechanic will WhatsApp you the torque values.", // expect: BSM3002
        },
        ["zh-Hans"] = new Dictionary<string, string>
        {
            ["battery.fault"] = "请立即停止为电池充电，亚马逊会上门取件，我们全额退款。",
            ["owner.club"] = "欢迎加入车主俱乐部，消费积分可兑换配件。", // expect: BSM1006
            ["service.friend"] = "请留下您的手机号，我们的技师会在 WhatsApp 上联系您。", // expect: BSM3002
        },
        ["zh-Hant"] = new Dictionary<string, string>
        {
            ["battery.fault"] = "請立即停止為電池充電，亞馬遜會上門取件，我們全額退款。",
            ["owner.club"] = "新款車燈已上市，歡迎選購，搭配您的電動車正合適。", // expect: BSM1007
        },
    };
}
