namespace Xinyi.Audio.Cs;

internal class KuaiJieHuiFu
{
    private readonly string[] huashu = new string[]
    {
        "您好，麻烦给个伍★好.评，截图后返xian 20元。", // expect: BSM2001|BSM2002|BSM1004
        "您好，耳机单侧无声请先重置，长按八秒即可。",
        "您好，加 V-信 xy_audio66 私聊，这里不方便说。", // expect: BSM3002|BSM3003
        "您好，再次购买可以给您优-惠-券，回复1领取。", // expect: BSM1002
        "您好，您退回的音箱我们已收到，退款今天处理。",
    };

    public string this[int i] => huashu[i];
}
