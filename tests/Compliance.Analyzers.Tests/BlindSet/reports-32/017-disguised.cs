namespace ChannelLoom.Agency.Scripts;

// Scripts agreed with the agency, May rollout
public class BuyerScripts
{
    public static readonly List<string> Messages = new()
    {
        "Hi there, your tracking number moved again: the parcel left the hub this morning.",
        "Hi there, a 5 s-t-a-r r.e.v.i.e.w from you would help us a lot.", // expect: BSM2002
        "Hi there, ping me on Whats App: four one five, 555, 0199.", // expect: BSM3002|BSM3003
        "Hi there, use c0upon code SAVE15 on your next order.", // expect: BSM1002|BSM1001
        "Hi there, find us at loomandlinen dot com for the full range.", // expect: BSM3001|BSM1007|BSM3003
        "Hi there, the missing strap ships tomorrow at no cost to you.",
        "\u60a8\u597d\uff0c\u4e94\u661f\u597d\u8bc4\u540e\u8054\u7cfb\u6211\u4eec\u9886\u53d6\u793c\u54c1\u5361\u3002", // expect: BSM2001
        "您好，加我薇❤信 {wx}，给您发使用视频。", // expect: BSM3002|BSM3003
    };

    public string Pick(int index) => Messages[index % Messages.Count];
}
